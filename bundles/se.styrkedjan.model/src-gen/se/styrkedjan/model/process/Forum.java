/**
 */
package se.styrkedjan.model.process;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Forum</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A meeting that recurs (forum).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Forum#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Forum#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Forum#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getForum()
 * @model
 * @generated
 */
public interface Forum extends NamedElement, Linkable {
	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often (frekvens).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getForum_Frequency()
	 * @model
	 * @generated
	 */
	String getFrequency();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Forum#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(String value);

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agenda (dagordning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agenda</em>' attribute.
	 * @see #setAgenda(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getForum_Agenda()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getAgenda();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Forum#getAgenda <em>Agenda</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agenda</em>' attribute.
	 * @see #getAgenda()
	 * @generated
	 */
	void setAgenda(String value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part (deltagare).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getForum_Members()
	 * @model
	 * @generated
	 */
	EList<Actor> getMembers();

} // Forum
