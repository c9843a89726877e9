/**
 */
package se.styrkedjan.model.process;

import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit or external party on the collaboration map (aktör).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Actor#getParty <em>Party</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Actor#isExternal <em>External</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getActor()
 * @model
 * @generated
 */
public interface Actor extends NamedElement, Linkable {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the unit or external party (part).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' attribute.
	 * @see #setParty(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getActor_Party()
	 * @model
	 * @generated
	 */
	String getParty();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Actor#getParty <em>Party</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' attribute.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(String value);

	/**
	 * Returns the value of the '<em><b>External</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True outside the administration (extern).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External</em>' attribute.
	 * @see #setExternal(boolean)
	 * @see se.styrkedjan.model.process.ProcessPackage#getActor_External()
	 * @model default="false"
	 * @generated
	 */
	boolean isExternal();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Actor#isExternal <em>External</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External</em>' attribute.
	 * @see #isExternal()
	 * @generated
	 */
	void setExternal(boolean value);

} // Actor
