/**
 */
package se.styrkedjan.model.organisation;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The organisation document: district, departments and units with what they share (organisation).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.organisation.Organisation#getUnits <em>Units</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.Organisation#getRoles <em>Roles</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.Organisation#getExternalParties <em>External Parties</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.Organisation#getSystems <em>Systems</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.Organisation#getDocuments <em>Documents</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.Organisation#getImportMappings <em>Import Mappings</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.organisation.OrganisationPackage#getOrganisation()
 * @model
 * @generated
 */
public interface Organisation extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.organisation.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Top units, usually the district administration (organisatoriska enheter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getOrganisation_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.organisation.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles of people at work, never persons (roller).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getOrganisation_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>External Parties</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.organisation.ExternalParty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parties outside the administration (externa parter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Parties</em>' containment reference list.
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getOrganisation_ExternalParties()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExternalParty> getExternalParties();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.organisation.ItSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IT systems, each exists once (IT-system).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' containment reference list.
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getOrganisation_Systems()
	 * @model containment="true"
	 * @generated
	 */
	EList<ItSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.organisation.ReferenceDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Routines, checklists, forms and statutes, each exists once (styrande dokument).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getOrganisation_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReferenceDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Import Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.organisation.ImportMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Saved ways to read files of figures (sparade kopplingar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Import Mappings</em>' containment reference list.
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getOrganisation_ImportMappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImportMapping> getImportMappings();

} // Organisation
