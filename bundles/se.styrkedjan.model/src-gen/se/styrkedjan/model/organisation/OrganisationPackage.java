/**
 */
package se.styrkedjan.model.organisation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who does the work: units, roles, external parties, and the dictionary of documents and IT systems.
 * <!-- end-model-doc -->
 * @see se.styrkedjan.model.organisation.OrganisationFactory
 * @model kind="package"
 * @generated
 */
public interface OrganisationPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "organisation";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://styrkedjan.se/model/1.0/organisation";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "organisation";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	OrganisationPackage eINSTANCE = se.styrkedjan.model.organisation.impl.OrganisationPackageImpl.init();

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.impl.OrganisationImpl
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__UNITS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ROLES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>External Parties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__EXTERNAL_PARTIES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SYSTEMS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__DOCUMENTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Import Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__IMPORT_MAPPINGS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.impl.UnitImpl
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__KIND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__SHORT_NAME = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__PHONE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__EMAIL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__UNITS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.impl.RoleImpl
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__DESCRIPTION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.impl.ExternalPartyImpl <em>External Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.impl.ExternalPartyImpl
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getExternalParty()
	 * @generated
	 */
	int EXTERNAL_PARTY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PARTY__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PARTY__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PARTY__DESCRIPTION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PARTY__ADDRESS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>External Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PARTY_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>External Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_PARTY_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.impl.ItSystemImpl <em>It System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.impl.ItSystemImpl
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getItSystem()
	 * @generated
	 */
	int IT_SYSTEM = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__DESCRIPTION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM__OWNER = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>It System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>It System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IT_SYSTEM_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.impl.ReferenceDocumentImpl <em>Reference Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.impl.ReferenceDocumentImpl
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getReferenceDocument()
	 * @generated
	 */
	int REFERENCE_DOCUMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_DOCUMENT__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_DOCUMENT__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_DOCUMENT__KIND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_DOCUMENT__ADDRESS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_DOCUMENT__NEXT_REVIEW = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Reference Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_DOCUMENT_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Reference Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_DOCUMENT_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.impl.ImportMappingImpl <em>Import Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.impl.ImportMappingImpl
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getImportMapping()
	 * @generated
	 */
	int IMPORT_MAPPING = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_MAPPING__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_MAPPING__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_MAPPING__KIND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_MAPPING__COLUMNS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_MAPPING__ROWS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Import Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_MAPPING_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Import Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_MAPPING_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.UnitKind <em>Unit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.UnitKind
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getUnitKind()
	 * @generated
	 */
	int UNIT_KIND = 7;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.organisation.ReferenceKind <em>Reference Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.organisation.ReferenceKind
	 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getReferenceKind()
	 * @generated
	 */
	int REFERENCE_KIND = 8;


	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.organisation.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see se.styrkedjan.model.organisation.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.organisation.Organisation#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see se.styrkedjan.model.organisation.Organisation#getUnits()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.organisation.Organisation#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see se.styrkedjan.model.organisation.Organisation#getRoles()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.organisation.Organisation#getExternalParties <em>External Parties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>External Parties</em>'.
	 * @see se.styrkedjan.model.organisation.Organisation#getExternalParties()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_ExternalParties();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.organisation.Organisation#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Systems</em>'.
	 * @see se.styrkedjan.model.organisation.Organisation#getSystems()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Systems();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.organisation.Organisation#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see se.styrkedjan.model.organisation.Organisation#getDocuments()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.organisation.Organisation#getImportMappings <em>Import Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Import Mappings</em>'.
	 * @see se.styrkedjan.model.organisation.Organisation#getImportMappings()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_ImportMappings();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.organisation.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit</em>'.
	 * @see se.styrkedjan.model.organisation.Unit
	 * @generated
	 */
	EClass getUnit();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.Unit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.styrkedjan.model.organisation.Unit#getKind()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.Unit#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see se.styrkedjan.model.organisation.Unit#getShortName()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.Unit#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see se.styrkedjan.model.organisation.Unit#getPhone()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Phone();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.Unit#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see se.styrkedjan.model.organisation.Unit#getEmail()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Email();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.organisation.Unit#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see se.styrkedjan.model.organisation.Unit#getUnits()
	 * @see #getUnit()
	 * @generated
	 */
	EReference getUnit_Units();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.organisation.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see se.styrkedjan.model.organisation.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.Role#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see se.styrkedjan.model.organisation.Role#getDescription()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Description();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.organisation.ExternalParty <em>External Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External Party</em>'.
	 * @see se.styrkedjan.model.organisation.ExternalParty
	 * @generated
	 */
	EClass getExternalParty();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ExternalParty#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see se.styrkedjan.model.organisation.ExternalParty#getDescription()
	 * @see #getExternalParty()
	 * @generated
	 */
	EAttribute getExternalParty_Description();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ExternalParty#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see se.styrkedjan.model.organisation.ExternalParty#getAddress()
	 * @see #getExternalParty()
	 * @generated
	 */
	EAttribute getExternalParty_Address();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.organisation.ItSystem <em>It System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>It System</em>'.
	 * @see se.styrkedjan.model.organisation.ItSystem
	 * @generated
	 */
	EClass getItSystem();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ItSystem#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see se.styrkedjan.model.organisation.ItSystem#getDescription()
	 * @see #getItSystem()
	 * @generated
	 */
	EAttribute getItSystem_Description();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ItSystem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see se.styrkedjan.model.organisation.ItSystem#getOwner()
	 * @see #getItSystem()
	 * @generated
	 */
	EAttribute getItSystem_Owner();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.organisation.ReferenceDocument <em>Reference Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference Document</em>'.
	 * @see se.styrkedjan.model.organisation.ReferenceDocument
	 * @generated
	 */
	EClass getReferenceDocument();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ReferenceDocument#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.styrkedjan.model.organisation.ReferenceDocument#getKind()
	 * @see #getReferenceDocument()
	 * @generated
	 */
	EAttribute getReferenceDocument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ReferenceDocument#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see se.styrkedjan.model.organisation.ReferenceDocument#getAddress()
	 * @see #getReferenceDocument()
	 * @generated
	 */
	EAttribute getReferenceDocument_Address();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ReferenceDocument#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see se.styrkedjan.model.organisation.ReferenceDocument#getNextReview()
	 * @see #getReferenceDocument()
	 * @generated
	 */
	EAttribute getReferenceDocument_NextReview();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.organisation.ImportMapping <em>Import Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Mapping</em>'.
	 * @see se.styrkedjan.model.organisation.ImportMapping
	 * @generated
	 */
	EClass getImportMapping();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ImportMapping#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.styrkedjan.model.organisation.ImportMapping#getKind()
	 * @see #getImportMapping()
	 * @generated
	 */
	EAttribute getImportMapping_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ImportMapping#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Columns</em>'.
	 * @see se.styrkedjan.model.organisation.ImportMapping#getColumns()
	 * @see #getImportMapping()
	 * @generated
	 */
	EAttribute getImportMapping_Columns();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.organisation.ImportMapping#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see se.styrkedjan.model.organisation.ImportMapping#getRows()
	 * @see #getImportMapping()
	 * @generated
	 */
	EAttribute getImportMapping_Rows();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.organisation.UnitKind <em>Unit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unit Kind</em>'.
	 * @see se.styrkedjan.model.organisation.UnitKind
	 * @generated
	 */
	EEnum getUnitKind();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.organisation.ReferenceKind <em>Reference Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reference Kind</em>'.
	 * @see se.styrkedjan.model.organisation.ReferenceKind
	 * @generated
	 */
	EEnum getReferenceKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	OrganisationFactory getOrganisationFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.impl.OrganisationImpl
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__UNITS = eINSTANCE.getOrganisation_Units();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__ROLES = eINSTANCE.getOrganisation_Roles();

		/**
		 * The meta object literal for the '<em><b>External Parties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__EXTERNAL_PARTIES = eINSTANCE.getOrganisation_ExternalParties();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__SYSTEMS = eINSTANCE.getOrganisation_Systems();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__DOCUMENTS = eINSTANCE.getOrganisation_Documents();

		/**
		 * The meta object literal for the '<em><b>Import Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__IMPORT_MAPPINGS = eINSTANCE.getOrganisation_ImportMappings();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.impl.UnitImpl <em>Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.impl.UnitImpl
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getUnit()
		 * @generated
		 */
		EClass UNIT = eINSTANCE.getUnit();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__KIND = eINSTANCE.getUnit_Kind();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__SHORT_NAME = eINSTANCE.getUnit_ShortName();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__PHONE = eINSTANCE.getUnit_Phone();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__EMAIL = eINSTANCE.getUnit_Email();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT__UNITS = eINSTANCE.getUnit_Units();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.impl.RoleImpl
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__DESCRIPTION = eINSTANCE.getRole_Description();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.impl.ExternalPartyImpl <em>External Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.impl.ExternalPartyImpl
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getExternalParty()
		 * @generated
		 */
		EClass EXTERNAL_PARTY = eINSTANCE.getExternalParty();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_PARTY__DESCRIPTION = eINSTANCE.getExternalParty_Description();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_PARTY__ADDRESS = eINSTANCE.getExternalParty_Address();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.impl.ItSystemImpl <em>It System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.impl.ItSystemImpl
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getItSystem()
		 * @generated
		 */
		EClass IT_SYSTEM = eINSTANCE.getItSystem();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_SYSTEM__DESCRIPTION = eINSTANCE.getItSystem_Description();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IT_SYSTEM__OWNER = eINSTANCE.getItSystem_Owner();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.impl.ReferenceDocumentImpl <em>Reference Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.impl.ReferenceDocumentImpl
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getReferenceDocument()
		 * @generated
		 */
		EClass REFERENCE_DOCUMENT = eINSTANCE.getReferenceDocument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_DOCUMENT__KIND = eINSTANCE.getReferenceDocument_Kind();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_DOCUMENT__ADDRESS = eINSTANCE.getReferenceDocument_Address();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE_DOCUMENT__NEXT_REVIEW = eINSTANCE.getReferenceDocument_NextReview();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.impl.ImportMappingImpl <em>Import Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.impl.ImportMappingImpl
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getImportMapping()
		 * @generated
		 */
		EClass IMPORT_MAPPING = eINSTANCE.getImportMapping();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_MAPPING__KIND = eINSTANCE.getImportMapping_Kind();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_MAPPING__COLUMNS = eINSTANCE.getImportMapping_Columns();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_MAPPING__ROWS = eINSTANCE.getImportMapping_Rows();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.UnitKind <em>Unit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.UnitKind
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getUnitKind()
		 * @generated
		 */
		EEnum UNIT_KIND = eINSTANCE.getUnitKind();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.organisation.ReferenceKind <em>Reference Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.organisation.ReferenceKind
		 * @see se.styrkedjan.model.organisation.impl.OrganisationPackageImpl#getReferenceKind()
		 * @generated
		 */
		EEnum REFERENCE_KIND = eINSTANCE.getReferenceKind();

	}

} //OrganisationPackage
