/**
 */
package se.styrkedjan.model.process;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lane</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A lane of the flow: who does it (bana).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Lane#getParty <em>Party</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Lane#isExternal <em>External</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Lane#getNodes <em>Nodes</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getLane()
 * @model
 * @generated
 */
public interface Lane extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the role, unit or external party (part).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' attribute.
	 * @see #setParty(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getLane_Party()
	 * @model
	 * @generated
	 */
	String getParty();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Lane#getParty <em>Party</em>}' attribute.
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
	 * True for a party outside the administration (extern).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External</em>' attribute.
	 * @see #setExternal(boolean)
	 * @see se.styrkedjan.model.process.ProcessPackage#getLane_External()
	 * @model default="false"
	 * @generated
	 */
	boolean isExternal();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Lane#isExternal <em>External</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External</em>' attribute.
	 * @see #isExternal()
	 * @generated
	 */
	void setExternal(boolean value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.FlowNode}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.process.FlowNode#getLane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands in the lane (innehåll).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getLane_Nodes()
	 * @see se.styrkedjan.model.process.FlowNode#getLane
	 * @model opposite="lane"
	 * @generated
	 */
	EList<FlowNode> getNodes();

} // Lane
