/**
 */
package se.styrkedjan.model.process;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.NamedElement;

import se.styrkedjan.model.view.Depicted;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Collaboration Map</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who meets whom, where and under which agreement (samverkanskarta).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.CollaborationMap#getActors <em>Actors</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.CollaborationMap#getForums <em>Forums</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.CollaborationMap#getAgreements <em>Agreements</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getCollaborationMap()
 * @model
 * @generated
 */
public interface CollaborationMap extends NamedElement, Depicted {
	/**
	 * Returns the value of the '<em><b>Actors</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actors inside and outside (aktörer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' containment reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getCollaborationMap_Actors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Actor> getActors();

	/**
	 * Returns the value of the '<em><b>Forums</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Forum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forums where they meet (forum).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forums</em>' containment reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getCollaborationMap_Forums()
	 * @model containment="true"
	 * @generated
	 */
	EList<Forum> getForums();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Agreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreements between them (överenskommelser).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getCollaborationMap_Agreements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agreement> getAgreements();

} // CollaborationMap
