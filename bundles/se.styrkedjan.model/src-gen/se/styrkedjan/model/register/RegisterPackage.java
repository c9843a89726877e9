/**
 */
package se.styrkedjan.model.register;

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
 * Views, complaints, praise and deviations, and the published table that counts them.
 * <!-- end-model-doc -->
 * @see se.styrkedjan.model.register.RegisterFactory
 * @model kind="package"
 * @generated
 */
public interface RegisterPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "register";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://styrkedjan.se/model/1.0/register";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "register";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RegisterPackage eINSTANCE = se.styrkedjan.model.register.impl.RegisterPackageImpl.init();

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.impl.CaseRegisterImpl <em>Case Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.impl.CaseRegisterImpl
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getCaseRegister()
	 * @generated
	 */
	int CASE_REGISTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_REGISTER__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_REGISTER__GROUPS = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_REGISTER__CASES = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Thinnings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_REGISTER__THINNINGS = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Case Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_REGISTER_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Case Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_REGISTER_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.impl.CaseGroupImpl <em>Case Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.impl.CaseGroupImpl
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getCaseGroup()
	 * @generated
	 */
	int CASE_GROUP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_GROUP__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_GROUP__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Register</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_GROUP__REGISTER = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_GROUP__CATEGORIES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Retention Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_GROUP__RETENTION_YEARS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Case Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_GROUP_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Case Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_GROUP_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.impl.CaseCategoryImpl <em>Case Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.impl.CaseCategoryImpl
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getCaseCategory()
	 * @generated
	 */
	int CASE_CATEGORY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_CATEGORY__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_CATEGORY__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Group</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_CATEGORY__GROUP = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Published</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_CATEGORY__PUBLISHED = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_CATEGORY__MEASURES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Case Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_CATEGORY_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Case Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_CATEGORY_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.impl.PublishedCountImpl <em>Published Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.impl.PublishedCountImpl
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getPublishedCount()
	 * @generated
	 */
	int PUBLISHED_COUNT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_COUNT__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>T1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_COUNT__T1 = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>T2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_COUNT__T2 = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Vb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_COUNT__VB = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_COUNT__TOTAL = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Published Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_COUNT_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Published Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_COUNT_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.impl.CaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.impl.CaseImpl
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getCase()
	 * @generated
	 */
	int CASE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ID = ModelPackage.LINKABLE__ID;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__LINKS = ModelPackage.LINKABLE__LINKS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__NUMBER = ModelPackage.LINKABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__DATE = ModelPackage.LINKABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CHANNEL = ModelPackage.LINKABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__DESCRIPTION = ModelPackage.LINKABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__MEASURES = ModelPackage.LINKABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Feedback Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__FEEDBACK_GIVEN = ModelPackage.LINKABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CLOSED = ModelPackage.LINKABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Retain Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__RETAIN_UNTIL = ModelPackage.LINKABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CATEGORIES = ModelPackage.LINKABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Register</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__REGISTER = ModelPackage.LINKABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Assessment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ASSESSMENT = ModelPackage.LINKABLE_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = ModelPackage.LINKABLE_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_OPERATION_COUNT = ModelPackage.LINKABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl <em>Seriousness Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getSeriousnessAssessment()
	 * @generated
	 */
	int SERIOUSNESS_ASSESSMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ASSESSMENT__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ASSESSMENT__ANSWERS = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ASSESSMENT__CONCLUSION = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ASSESSMENT__REASON = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ASSESSMENT__DECIDED_ON = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ASSESSMENT__DECIDED_BY = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Seriousness Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ASSESSMENT_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Seriousness Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ASSESSMENT_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.impl.SeriousnessAnswerImpl <em>Seriousness Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.impl.SeriousnessAnswerImpl
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getSeriousnessAnswer()
	 * @generated
	 */
	int SERIOUSNESS_ANSWER = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ANSWER__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ANSWER__QUESTION = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ANSWER__ANSWER = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ANSWER__NOTE = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Seriousness Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ANSWER_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Seriousness Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIOUSNESS_ANSWER_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.impl.ThinningImpl <em>Thinning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.impl.ThinningImpl
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getThinning()
	 * @generated
	 */
	int THINNING = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THINNING__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THINNING__DATE = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THINNING__BY = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Up To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THINNING__UP_TO = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THINNING__BASIS = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Numbers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THINNING__NUMBERS = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Thinning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THINNING_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Thinning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THINNING_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.Answer <em>Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.Answer
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 8;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.register.Seriousness <em>Seriousness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.register.Seriousness
	 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getSeriousness()
	 * @generated
	 */
	int SERIOUSNESS = 9;


	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.register.CaseRegister <em>Case Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Register</em>'.
	 * @see se.styrkedjan.model.register.CaseRegister
	 * @generated
	 */
	EClass getCaseRegister();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.register.CaseRegister#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see se.styrkedjan.model.register.CaseRegister#getGroups()
	 * @see #getCaseRegister()
	 * @generated
	 */
	EReference getCaseRegister_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.register.CaseRegister#getCases <em>Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cases</em>'.
	 * @see se.styrkedjan.model.register.CaseRegister#getCases()
	 * @see #getCaseRegister()
	 * @generated
	 */
	EReference getCaseRegister_Cases();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.register.CaseRegister#getThinnings <em>Thinnings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Thinnings</em>'.
	 * @see se.styrkedjan.model.register.CaseRegister#getThinnings()
	 * @see #getCaseRegister()
	 * @generated
	 */
	EReference getCaseRegister_Thinnings();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.register.CaseGroup <em>Case Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Group</em>'.
	 * @see se.styrkedjan.model.register.CaseGroup
	 * @generated
	 */
	EClass getCaseGroup();

	/**
	 * Returns the meta object for the container reference '{@link se.styrkedjan.model.register.CaseGroup#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Register</em>'.
	 * @see se.styrkedjan.model.register.CaseGroup#getRegister()
	 * @see #getCaseGroup()
	 * @generated
	 */
	EReference getCaseGroup_Register();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.register.CaseGroup#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see se.styrkedjan.model.register.CaseGroup#getCategories()
	 * @see #getCaseGroup()
	 * @generated
	 */
	EReference getCaseGroup_Categories();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.CaseGroup#getRetentionYears <em>Retention Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention Years</em>'.
	 * @see se.styrkedjan.model.register.CaseGroup#getRetentionYears()
	 * @see #getCaseGroup()
	 * @generated
	 */
	EAttribute getCaseGroup_RetentionYears();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.register.CaseCategory <em>Case Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Category</em>'.
	 * @see se.styrkedjan.model.register.CaseCategory
	 * @generated
	 */
	EClass getCaseCategory();

	/**
	 * Returns the meta object for the container reference '{@link se.styrkedjan.model.register.CaseCategory#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Group</em>'.
	 * @see se.styrkedjan.model.register.CaseCategory#getGroup()
	 * @see #getCaseCategory()
	 * @generated
	 */
	EReference getCaseCategory_Group();

	/**
	 * Returns the meta object for the containment reference '{@link se.styrkedjan.model.register.CaseCategory#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Published</em>'.
	 * @see se.styrkedjan.model.register.CaseCategory#getPublished()
	 * @see #getCaseCategory()
	 * @generated
	 */
	EReference getCaseCategory_Published();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.CaseCategory#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measures</em>'.
	 * @see se.styrkedjan.model.register.CaseCategory#getMeasures()
	 * @see #getCaseCategory()
	 * @generated
	 */
	EAttribute getCaseCategory_Measures();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.register.PublishedCount <em>Published Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Published Count</em>'.
	 * @see se.styrkedjan.model.register.PublishedCount
	 * @generated
	 */
	EClass getPublishedCount();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.PublishedCount#getT1 <em>T1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>T1</em>'.
	 * @see se.styrkedjan.model.register.PublishedCount#getT1()
	 * @see #getPublishedCount()
	 * @generated
	 */
	EAttribute getPublishedCount_T1();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.PublishedCount#getT2 <em>T2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>T2</em>'.
	 * @see se.styrkedjan.model.register.PublishedCount#getT2()
	 * @see #getPublishedCount()
	 * @generated
	 */
	EAttribute getPublishedCount_T2();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.PublishedCount#getVb <em>Vb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vb</em>'.
	 * @see se.styrkedjan.model.register.PublishedCount#getVb()
	 * @see #getPublishedCount()
	 * @generated
	 */
	EAttribute getPublishedCount_Vb();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.PublishedCount#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see se.styrkedjan.model.register.PublishedCount#getTotal()
	 * @see #getPublishedCount()
	 * @generated
	 */
	EAttribute getPublishedCount_Total();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.register.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see se.styrkedjan.model.register.Case
	 * @generated
	 */
	EClass getCase();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Case#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see se.styrkedjan.model.register.Case#getNumber()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Number();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Case#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.styrkedjan.model.register.Case#getDate()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Case#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see se.styrkedjan.model.register.Case#getChannel()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Channel();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Case#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see se.styrkedjan.model.register.Case#getDescription()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Description();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Case#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measures</em>'.
	 * @see se.styrkedjan.model.register.Case#getMeasures()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Measures();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Case#getFeedbackGiven <em>Feedback Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback Given</em>'.
	 * @see se.styrkedjan.model.register.Case#getFeedbackGiven()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_FeedbackGiven();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Case#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see se.styrkedjan.model.register.Case#getClosed()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Closed();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Case#getRetainUntil <em>Retain Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retain Until</em>'.
	 * @see se.styrkedjan.model.register.Case#getRetainUntil()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_RetainUntil();

	/**
	 * Returns the meta object for the reference list '{@link se.styrkedjan.model.register.Case#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Categories</em>'.
	 * @see se.styrkedjan.model.register.Case#getCategories()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Categories();

	/**
	 * Returns the meta object for the container reference '{@link se.styrkedjan.model.register.Case#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Register</em>'.
	 * @see se.styrkedjan.model.register.Case#getRegister()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Register();

	/**
	 * Returns the meta object for the containment reference '{@link se.styrkedjan.model.register.Case#getAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Assessment</em>'.
	 * @see se.styrkedjan.model.register.Case#getAssessment()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Assessment();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.register.SeriousnessAssessment <em>Seriousness Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Seriousness Assessment</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAssessment
	 * @generated
	 */
	EClass getSeriousnessAssessment();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.register.SeriousnessAssessment#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAssessment#getAnswers()
	 * @see #getSeriousnessAssessment()
	 * @generated
	 */
	EReference getSeriousnessAssessment_Answers();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.SeriousnessAssessment#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAssessment#getConclusion()
	 * @see #getSeriousnessAssessment()
	 * @generated
	 */
	EAttribute getSeriousnessAssessment_Conclusion();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.SeriousnessAssessment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAssessment#getReason()
	 * @see #getSeriousnessAssessment()
	 * @generated
	 */
	EAttribute getSeriousnessAssessment_Reason();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.SeriousnessAssessment#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAssessment#getDecidedOn()
	 * @see #getSeriousnessAssessment()
	 * @generated
	 */
	EAttribute getSeriousnessAssessment_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.SeriousnessAssessment#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAssessment#getDecidedBy()
	 * @see #getSeriousnessAssessment()
	 * @generated
	 */
	EAttribute getSeriousnessAssessment_DecidedBy();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.register.SeriousnessAnswer <em>Seriousness Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Seriousness Answer</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAnswer
	 * @generated
	 */
	EClass getSeriousnessAnswer();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.SeriousnessAnswer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAnswer#getQuestion()
	 * @see #getSeriousnessAnswer()
	 * @generated
	 */
	EAttribute getSeriousnessAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.SeriousnessAnswer#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAnswer#getAnswer()
	 * @see #getSeriousnessAnswer()
	 * @generated
	 */
	EAttribute getSeriousnessAnswer_Answer();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.SeriousnessAnswer#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.styrkedjan.model.register.SeriousnessAnswer#getNote()
	 * @see #getSeriousnessAnswer()
	 * @generated
	 */
	EAttribute getSeriousnessAnswer_Note();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.register.Thinning <em>Thinning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Thinning</em>'.
	 * @see se.styrkedjan.model.register.Thinning
	 * @generated
	 */
	EClass getThinning();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Thinning#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.styrkedjan.model.register.Thinning#getDate()
	 * @see #getThinning()
	 * @generated
	 */
	EAttribute getThinning_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Thinning#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see se.styrkedjan.model.register.Thinning#getBy()
	 * @see #getThinning()
	 * @generated
	 */
	EAttribute getThinning_By();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Thinning#getUpTo <em>Up To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Up To</em>'.
	 * @see se.styrkedjan.model.register.Thinning#getUpTo()
	 * @see #getThinning()
	 * @generated
	 */
	EAttribute getThinning_UpTo();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Thinning#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see se.styrkedjan.model.register.Thinning#getBasis()
	 * @see #getThinning()
	 * @generated
	 */
	EAttribute getThinning_Basis();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.register.Thinning#getNumbers <em>Numbers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numbers</em>'.
	 * @see se.styrkedjan.model.register.Thinning#getNumbers()
	 * @see #getThinning()
	 * @generated
	 */
	EAttribute getThinning_Numbers();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.register.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer</em>'.
	 * @see se.styrkedjan.model.register.Answer
	 * @generated
	 */
	EEnum getAnswer();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.register.Seriousness <em>Seriousness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Seriousness</em>'.
	 * @see se.styrkedjan.model.register.Seriousness
	 * @generated
	 */
	EEnum getSeriousness();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RegisterFactory getRegisterFactory();

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
		 * The meta object literal for the '{@link se.styrkedjan.model.register.impl.CaseRegisterImpl <em>Case Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.impl.CaseRegisterImpl
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getCaseRegister()
		 * @generated
		 */
		EClass CASE_REGISTER = eINSTANCE.getCaseRegister();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_REGISTER__GROUPS = eINSTANCE.getCaseRegister_Groups();

		/**
		 * The meta object literal for the '<em><b>Cases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_REGISTER__CASES = eINSTANCE.getCaseRegister_Cases();

		/**
		 * The meta object literal for the '<em><b>Thinnings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_REGISTER__THINNINGS = eINSTANCE.getCaseRegister_Thinnings();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.impl.CaseGroupImpl <em>Case Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.impl.CaseGroupImpl
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getCaseGroup()
		 * @generated
		 */
		EClass CASE_GROUP = eINSTANCE.getCaseGroup();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_GROUP__REGISTER = eINSTANCE.getCaseGroup_Register();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_GROUP__CATEGORIES = eINSTANCE.getCaseGroup_Categories();

		/**
		 * The meta object literal for the '<em><b>Retention Years</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_GROUP__RETENTION_YEARS = eINSTANCE.getCaseGroup_RetentionYears();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.impl.CaseCategoryImpl <em>Case Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.impl.CaseCategoryImpl
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getCaseCategory()
		 * @generated
		 */
		EClass CASE_CATEGORY = eINSTANCE.getCaseCategory();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_CATEGORY__GROUP = eINSTANCE.getCaseCategory_Group();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_CATEGORY__PUBLISHED = eINSTANCE.getCaseCategory_Published();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_CATEGORY__MEASURES = eINSTANCE.getCaseCategory_Measures();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.impl.PublishedCountImpl <em>Published Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.impl.PublishedCountImpl
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getPublishedCount()
		 * @generated
		 */
		EClass PUBLISHED_COUNT = eINSTANCE.getPublishedCount();

		/**
		 * The meta object literal for the '<em><b>T1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_COUNT__T1 = eINSTANCE.getPublishedCount_T1();

		/**
		 * The meta object literal for the '<em><b>T2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_COUNT__T2 = eINSTANCE.getPublishedCount_T2();

		/**
		 * The meta object literal for the '<em><b>Vb</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_COUNT__VB = eINSTANCE.getPublishedCount_Vb();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_COUNT__TOTAL = eINSTANCE.getPublishedCount_Total();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.impl.CaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.impl.CaseImpl
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getCase()
		 * @generated
		 */
		EClass CASE = eINSTANCE.getCase();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__NUMBER = eINSTANCE.getCase_Number();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__DATE = eINSTANCE.getCase_Date();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CHANNEL = eINSTANCE.getCase_Channel();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__DESCRIPTION = eINSTANCE.getCase_Description();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__MEASURES = eINSTANCE.getCase_Measures();

		/**
		 * The meta object literal for the '<em><b>Feedback Given</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__FEEDBACK_GIVEN = eINSTANCE.getCase_FeedbackGiven();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CLOSED = eINSTANCE.getCase_Closed();

		/**
		 * The meta object literal for the '<em><b>Retain Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__RETAIN_UNTIL = eINSTANCE.getCase_RetainUntil();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__CATEGORIES = eINSTANCE.getCase_Categories();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__REGISTER = eINSTANCE.getCase_Register();

		/**
		 * The meta object literal for the '<em><b>Assessment</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ASSESSMENT = eINSTANCE.getCase_Assessment();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl <em>Seriousness Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getSeriousnessAssessment()
		 * @generated
		 */
		EClass SERIOUSNESS_ASSESSMENT = eINSTANCE.getSeriousnessAssessment();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERIOUSNESS_ASSESSMENT__ANSWERS = eINSTANCE.getSeriousnessAssessment_Answers();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIOUSNESS_ASSESSMENT__CONCLUSION = eINSTANCE.getSeriousnessAssessment_Conclusion();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIOUSNESS_ASSESSMENT__REASON = eINSTANCE.getSeriousnessAssessment_Reason();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIOUSNESS_ASSESSMENT__DECIDED_ON = eINSTANCE.getSeriousnessAssessment_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIOUSNESS_ASSESSMENT__DECIDED_BY = eINSTANCE.getSeriousnessAssessment_DecidedBy();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.impl.SeriousnessAnswerImpl <em>Seriousness Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.impl.SeriousnessAnswerImpl
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getSeriousnessAnswer()
		 * @generated
		 */
		EClass SERIOUSNESS_ANSWER = eINSTANCE.getSeriousnessAnswer();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIOUSNESS_ANSWER__QUESTION = eINSTANCE.getSeriousnessAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIOUSNESS_ANSWER__ANSWER = eINSTANCE.getSeriousnessAnswer_Answer();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIOUSNESS_ANSWER__NOTE = eINSTANCE.getSeriousnessAnswer_Note();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.impl.ThinningImpl <em>Thinning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.impl.ThinningImpl
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getThinning()
		 * @generated
		 */
		EClass THINNING = eINSTANCE.getThinning();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THINNING__DATE = eINSTANCE.getThinning_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THINNING__BY = eINSTANCE.getThinning_By();

		/**
		 * The meta object literal for the '<em><b>Up To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THINNING__UP_TO = eINSTANCE.getThinning_UpTo();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THINNING__BASIS = eINSTANCE.getThinning_Basis();

		/**
		 * The meta object literal for the '<em><b>Numbers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THINNING__NUMBERS = eINSTANCE.getThinning_Numbers();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.Answer <em>Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.Answer
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getAnswer()
		 * @generated
		 */
		EEnum ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.register.Seriousness <em>Seriousness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.register.Seriousness
		 * @see se.styrkedjan.model.register.impl.RegisterPackageImpl#getSeriousness()
		 * @generated
		 */
		EEnum SERIOUSNESS = eINSTANCE.getSeriousness();

	}

} //RegisterPackage
