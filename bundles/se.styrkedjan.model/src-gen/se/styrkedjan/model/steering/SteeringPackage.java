/**
 */
package se.styrkedjan.model.steering;

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
 * What the unit wants and how it went: steering chain, plan, indicators, activities, reports and economy.
 * <!-- end-model-doc -->
 * @see se.styrkedjan.model.steering.SteeringFactory
 * @model kind="package"
 * @generated
 */
public interface SteeringPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "steering";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://styrkedjan.se/model/1.0/steering";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "steering";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SteeringPackage eINSTANCE = se.styrkedjan.model.steering.impl.SteeringPackageImpl.init();

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.SteeringChainImpl <em>Chain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.SteeringChainImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getSteeringChain()
	 * @generated
	 */
	int STEERING_CHAIN = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEERING_CHAIN__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEERING_CHAIN__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>From Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEERING_CHAIN__FROM_YEAR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEERING_CHAIN__TO_YEAR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEERING_CHAIN__GOALS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Chain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEERING_CHAIN_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Chain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEERING_CHAIN_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.PlanImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ID = ModelPackage.LINKABLE__ID;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__LINKS = ModelPackage.LINKABLE__LINKS;

	/**
	 * The feature id for the '<em><b>Diagrams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__DIAGRAMS = ModelPackage.LINKABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__UNIT_ID = ModelPackage.LINKABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__UNIT_NAME = ModelPackage.LINKABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__YEAR = ModelPackage.LINKABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Chain Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__CHAIN_ID = ModelPackage.LINKABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__GOALS = ModelPackage.LINKABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REPORTS = ModelPackage.LINKABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Economy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ECONOMY = ModelPackage.LINKABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Register</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__REGISTER = ModelPackage.LINKABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Internal Control</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__INTERNAL_CONTROL = ModelPackage.LINKABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__EVENTS = ModelPackage.LINKABLE_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = ModelPackage.LINKABLE_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OPERATION_COUNT = ModelPackage.LINKABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.GoalImpl <em>Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.GoalImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getGoal()
	 * @generated
	 */
	int GOAL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ID = ModelPackage.LINKABLE__ID;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__LINKS = ModelPackage.LINKABLE__LINKS;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__LEVEL = ModelPackage.LINKABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__NUMBER = ModelPackage.LINKABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__TITLE = ModelPackage.LINKABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lineage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__LINEAGE = ModelPackage.LINKABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Inherited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__INHERITED = ModelPackage.LINKABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__DESCRIPTION = ModelPackage.LINKABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Expected Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__EXPECTED_RESULT = ModelPackage.LINKABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Working Methods</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__WORKING_METHODS = ModelPackage.LINKABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Resource Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__RESOURCE_USE = ModelPackage.LINKABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Follow Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__FOLLOW_UP = ModelPackage.LINKABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Development</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__DEVELOPMENT = ModelPackage.LINKABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Other Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__OTHER_TEXT = ModelPackage.LINKABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__GOALS = ModelPackage.LINKABLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__PARENT = ModelPackage.LINKABLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__INDICATORS = ModelPackage.LINKABLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ACTIVITIES = ModelPackage.LINKABLE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ASSESSMENTS = ModelPackage.LINKABLE_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_FEATURE_COUNT = ModelPackage.LINKABLE_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_OPERATION_COUNT = ModelPackage.LINKABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.PeriodicImpl <em>Periodic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.PeriodicImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getPeriodic()
	 * @generated
	 */
	int PERIODIC = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIODIC__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIODIC__PERIOD = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Periodic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIODIC_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Periodic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIODIC_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.AssessmentImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = PERIODIC__ID;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__PERIOD = PERIODIC__PERIOD;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__STATUS = PERIODIC_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ANALYSIS = PERIODIC_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = PERIODIC_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_OPERATION_COUNT = PERIODIC_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.IndicatorImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = ModelPackage.LINKABLE__ID;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LINKS = ModelPackage.LINKABLE__LINKS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TITLE = ModelPackage.LINKABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lineage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LINEAGE = ModelPackage.LINKABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inherited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__INHERITED = ModelPackage.LINKABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = ModelPackage.LINKABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DECIMALS = ModelPackage.LINKABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DIRECTION = ModelPackage.LINKABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Periodicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PERIODICITY = ModelPackage.LINKABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Gender Split</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__GENDER_SPLIT = ModelPackage.LINKABLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TOLERANCE = ModelPackage.LINKABLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTION = ModelPackage.LINKABLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET = ModelPackage.LINKABLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__OUTCOMES = ModelPackage.LINKABLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__GOAL = ModelPackage.LINKABLE_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = ModelPackage.LINKABLE_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = ModelPackage.LINKABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.TargetImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__VALUE = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__TEXT = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>City Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CITY_VALUE = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>City Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CITY_TEXT = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.OutcomeImpl <em>Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.OutcomeImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ID = PERIODIC__ID;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__PERIOD = PERIODIC__PERIOD;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__VALUE = PERIODIC_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__VALUE_TEXT = PERIODIC_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Men</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__MEN = PERIODIC_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Women</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__WOMEN = PERIODIC_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__PART = PERIODIC_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__WHOLE = PERIODIC_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Men Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__MEN_PART = PERIODIC_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Men Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__MEN_WHOLE = PERIODIC_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Women Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__WOMEN_PART = PERIODIC_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Women Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__WOMEN_WHOLE = PERIODIC_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Previous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__PREVIOUS = PERIODIC_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Previous Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__PREVIOUS_LABEL = PERIODIC_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__FORECAST = PERIODIC_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__SOURCE = PERIODIC_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Period Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__PERIOD_LABEL = PERIODIC_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ANALYSIS = PERIODIC_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Fulfilment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__FULFILMENT = PERIODIC_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Override Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__OVERRIDE_REASON = PERIODIC_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__INDICATOR = PERIODIC_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_FEATURE_COUNT = PERIODIC_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_OPERATION_COUNT = PERIODIC_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.ActivityImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = ModelPackage.LINKABLE__ID;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__LINKS = ModelPackage.LINKABLE__LINKS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__TITLE = ModelPackage.LINKABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lineage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__LINEAGE = ModelPackage.LINKABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inherited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__INHERITED = ModelPackage.LINKABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__START = ModelPackage.LINKABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__END = ModelPackage.LINKABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__RESPONSIBLE = ModelPackage.LINKABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__REPORTS = ModelPackage.LINKABLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__GOAL = ModelPackage.LINKABLE_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = ModelPackage.LINKABLE_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = ModelPackage.LINKABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.CalendarEventImpl <em>Calendar Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.CalendarEventImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getCalendarEvent()
	 * @generated
	 */
	int CALENDAR_EVENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT__ID = ModelPackage.LINKABLE__ID;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT__LINKS = ModelPackage.LINKABLE__LINKS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT__TITLE = ModelPackage.LINKABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT__KIND = ModelPackage.LINKABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT__DATE = ModelPackage.LINKABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT__END = ModelPackage.LINKABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Every Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT__EVERY_WEEKS = ModelPackage.LINKABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT__NOTE = ModelPackage.LINKABLE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Calendar Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT_FEATURE_COUNT = ModelPackage.LINKABLE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Calendar Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EVENT_OPERATION_COUNT = ModelPackage.LINKABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.ActivityReportImpl <em>Activity Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.ActivityReportImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getActivityReport()
	 * @generated
	 */
	int ACTIVITY_REPORT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_REPORT__ID = PERIODIC__ID;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_REPORT__PERIOD = PERIODIC__PERIOD;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_REPORT__DEVIATION = PERIODIC_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_REPORT__STATUS = PERIODIC_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_REPORT__ANALYSIS = PERIODIC_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Activity Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_REPORT_FEATURE_COUNT = PERIODIC_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Activity Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_REPORT_OPERATION_COUNT = PERIODIC_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.ReportImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ID = PERIODIC__ID;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PERIOD = PERIODIC__PERIOD;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__LABEL = PERIODIC_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__REGISTRATION_NUMBER = PERIODIC_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Document Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DOCUMENT_DATE = PERIODIC_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Officer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__OFFICER = PERIODIC_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PHONE = PERIODIC_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__RECIPIENT = PERIODIC_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__PROPOSAL = PERIODIC_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DEADLINE = PERIODIC_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__STATE = PERIODIC_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__STATE_COMMENT = PERIODIC_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Decision Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__DECISION_DATE = PERIODIC_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Frozen Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__FROZEN_REVISION = PERIODIC_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SECTIONS = PERIODIC_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__APPROVED_BY = PERIODIC_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__APPROVED_ON = PERIODIC_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = PERIODIC_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPERATION_COUNT = PERIODIC_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.SectionImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__HEADING = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ROLE = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TEXT = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SECTIONS = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.EconomyImpl <em>Economy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.EconomyImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getEconomy()
	 * @generated
	 */
	int ECONOMY = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY__PARTS = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Explanation Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY__EXPLANATION_LIMIT = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Explanation Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY__EXPLANATION_AMOUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Monthly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY__MONTHLY = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Economy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Economy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.EconomyPartImpl <em>Economy Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.EconomyPartImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getEconomyPart()
	 * @generated
	 */
	int ECONOMY_PART = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_PART__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_PART__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_PART__LINES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Economy Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_PART_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Economy Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_PART_OPERATION_COUNT = ModelPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.EconomyLineImpl <em>Economy Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.EconomyLineImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getEconomyLine()
	 * @generated
	 */
	int ECONOMY_LINE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_LINE__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_LINE__TITLE = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_LINE__KIND = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Amounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_LINE__AMOUNTS = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Months</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_LINE__MONTHS = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Economy Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_LINE_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Economy Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECONOMY_LINE_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.AmountImpl <em>Amount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.AmountImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getAmount()
	 * @generated
	 */
	int AMOUNT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__ID = PERIODIC__ID;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__PERIOD = PERIODIC__PERIOD;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__OUTCOME = PERIODIC_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__BUDGET = PERIODIC_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__FORECAST = PERIODIC_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__EXPLANATION = PERIODIC_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_FEATURE_COUNT = PERIODIC_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_OPERATION_COUNT = PERIODIC_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.impl.MonthAmountImpl <em>Month Amount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.impl.MonthAmountImpl
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getMonthAmount()
	 * @generated
	 */
	int MONTH_AMOUNT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_AMOUNT__ID = ModelPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_AMOUNT__MONTH = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_AMOUNT__OUTCOME = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_AMOUNT__BUDGET = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Month Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_AMOUNT_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Month Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_AMOUNT_OPERATION_COUNT = ModelPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.GoalLevel <em>Goal Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.GoalLevel
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getGoalLevel()
	 * @generated
	 */
	int GOAL_LEVEL = 18;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.Period <em>Period</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.Period
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 19;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.Status <em>Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.Status
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getStatus()
	 * @generated
	 */
	int STATUS = 20;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.Direction
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 21;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.Periodicity <em>Periodicity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.Periodicity
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getPeriodicity()
	 * @generated
	 */
	int PERIODICITY = 22;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.EventKind <em>Event Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.EventKind
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getEventKind()
	 * @generated
	 */
	int EVENT_KIND = 23;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.ActivityState <em>Activity State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.ActivityState
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getActivityState()
	 * @generated
	 */
	int ACTIVITY_STATE = 24;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.ReportState <em>Report State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.ReportState
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getReportState()
	 * @generated
	 */
	int REPORT_STATE = 25;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.SectionRole <em>Section Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.SectionRole
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getSectionRole()
	 * @generated
	 */
	int SECTION_ROLE = 26;

	/**
	 * The meta object id for the '{@link se.styrkedjan.model.steering.LineKind <em>Line Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.styrkedjan.model.steering.LineKind
	 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getLineKind()
	 * @generated
	 */
	int LINE_KIND = 27;


	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.SteeringChain <em>Chain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chain</em>'.
	 * @see se.styrkedjan.model.steering.SteeringChain
	 * @generated
	 */
	EClass getSteeringChain();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.SteeringChain#getFromYear <em>From Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Year</em>'.
	 * @see se.styrkedjan.model.steering.SteeringChain#getFromYear()
	 * @see #getSteeringChain()
	 * @generated
	 */
	EAttribute getSteeringChain_FromYear();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.SteeringChain#getToYear <em>To Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Year</em>'.
	 * @see se.styrkedjan.model.steering.SteeringChain#getToYear()
	 * @see #getSteeringChain()
	 * @generated
	 */
	EAttribute getSteeringChain_ToYear();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.SteeringChain#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see se.styrkedjan.model.steering.SteeringChain#getGoals()
	 * @see #getSteeringChain()
	 * @generated
	 */
	EReference getSteeringChain_Goals();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see se.styrkedjan.model.steering.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Plan#getUnitId <em>Unit Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Id</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getUnitId()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_UnitId();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Plan#getUnitName <em>Unit Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Name</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getUnitName()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_UnitName();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Plan#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getYear()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Year();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Plan#getChainId <em>Chain Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chain Id</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getChainId()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_ChainId();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Plan#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getGoals()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Plan#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getReports()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Reports();

	/**
	 * Returns the meta object for the containment reference '{@link se.styrkedjan.model.steering.Plan#getEconomy <em>Economy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Economy</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getEconomy()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Economy();

	/**
	 * Returns the meta object for the containment reference '{@link se.styrkedjan.model.steering.Plan#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Register</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getRegister()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Register();

	/**
	 * Returns the meta object for the containment reference '{@link se.styrkedjan.model.steering.Plan#getInternalControl <em>Internal Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Internal Control</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getInternalControl()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_InternalControl();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Plan#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see se.styrkedjan.model.steering.Plan#getEvents()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Events();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal</em>'.
	 * @see se.styrkedjan.model.steering.Goal
	 * @generated
	 */
	EClass getGoal();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getLevel()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Level();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getNumber()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Number();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getTitle()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Title();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getLineage <em>Lineage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lineage</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getLineage()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Lineage();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#isInherited <em>Inherited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inherited</em>'.
	 * @see se.styrkedjan.model.steering.Goal#isInherited()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Inherited();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getDescription()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Description();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getExpectedResult <em>Expected Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Result</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getExpectedResult()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_ExpectedResult();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getWorkingMethods <em>Working Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Working Methods</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getWorkingMethods()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_WorkingMethods();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getResourceUse <em>Resource Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resource Use</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getResourceUse()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_ResourceUse();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getFollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follow Up</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getFollowUp()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_FollowUp();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getDevelopment <em>Development</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Development</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getDevelopment()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Development();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Goal#getOtherText <em>Other Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Text</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getOtherText()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_OtherText();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Goal#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getGoals()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Goals();

	/**
	 * Returns the meta object for the container reference '{@link se.styrkedjan.model.steering.Goal#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Parent</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getParent()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Parent();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Goal#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getIndicators()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Goal#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getActivities()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Goal#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see se.styrkedjan.model.steering.Goal#getAssessments()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Assessments();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Periodic <em>Periodic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Periodic</em>'.
	 * @see se.styrkedjan.model.steering.Periodic
	 * @generated
	 */
	EClass getPeriodic();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Periodic#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see se.styrkedjan.model.steering.Periodic#getPeriod()
	 * @see #getPeriodic()
	 * @generated
	 */
	EAttribute getPeriodic_Period();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see se.styrkedjan.model.steering.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Assessment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.styrkedjan.model.steering.Assessment#getStatus()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Status();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Assessment#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see se.styrkedjan.model.steering.Assessment#getAnalysis()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Analysis();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see se.styrkedjan.model.steering.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getTitle()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Title();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#getLineage <em>Lineage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lineage</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getLineage()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Lineage();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#isInherited <em>Inherited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inherited</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#isInherited()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Inherited();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getDecimals()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Decimals();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getDirection()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Direction();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#getPeriodicity <em>Periodicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Periodicity</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getPeriodicity()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Periodicity();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#isGenderSplit <em>Gender Split</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender Split</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#isGenderSplit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_GenderSplit();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getTolerance()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Tolerance();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Indicator#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getDescription()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Description();

	/**
	 * Returns the meta object for the containment reference '{@link se.styrkedjan.model.steering.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Target();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Indicator#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcomes</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getOutcomes()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Outcomes();

	/**
	 * Returns the meta object for the container reference '{@link se.styrkedjan.model.steering.Indicator#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Goal</em>'.
	 * @see se.styrkedjan.model.steering.Indicator#getGoal()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Goal();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see se.styrkedjan.model.steering.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Target#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see se.styrkedjan.model.steering.Target#getValue()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Value();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Target#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see se.styrkedjan.model.steering.Target#getText()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Text();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Target#getCityValue <em>City Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>City Value</em>'.
	 * @see se.styrkedjan.model.steering.Target#getCityValue()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_CityValue();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Target#getCityText <em>City Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>City Text</em>'.
	 * @see se.styrkedjan.model.steering.Target#getCityText()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_CityText();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome</em>'.
	 * @see se.styrkedjan.model.steering.Outcome
	 * @generated
	 */
	EClass getOutcome();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getValue()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Value();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getValueText <em>Value Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Text</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getValueText()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_ValueText();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getMen <em>Men</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Men</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getMen()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Men();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getWomen <em>Women</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Women</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getWomen()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Women();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getPart()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Part();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getWhole <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Whole</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getWhole()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Whole();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getMenPart <em>Men Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Men Part</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getMenPart()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_MenPart();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getMenWhole <em>Men Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Men Whole</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getMenWhole()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_MenWhole();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getWomenPart <em>Women Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Women Part</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getWomenPart()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_WomenPart();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getWomenWhole <em>Women Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Women Whole</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getWomenWhole()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_WomenWhole();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getPrevious <em>Previous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Previous</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getPrevious()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Previous();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getPreviousLabel <em>Previous Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Previous Label</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getPreviousLabel()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_PreviousLabel();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getForecast()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Forecast();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getSource()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Source();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getPeriodLabel <em>Period Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Label</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getPeriodLabel()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_PeriodLabel();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getAnalysis()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Analysis();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getFulfilment <em>Fulfilment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fulfilment</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getFulfilment()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Fulfilment();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Outcome#getOverrideReason <em>Override Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Override Reason</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getOverrideReason()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_OverrideReason();

	/**
	 * Returns the meta object for the container reference '{@link se.styrkedjan.model.steering.Outcome#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Indicator</em>'.
	 * @see se.styrkedjan.model.steering.Outcome#getIndicator()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Indicator();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see se.styrkedjan.model.steering.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Activity#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see se.styrkedjan.model.steering.Activity#getTitle()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Title();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Activity#getLineage <em>Lineage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lineage</em>'.
	 * @see se.styrkedjan.model.steering.Activity#getLineage()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Lineage();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Activity#isInherited <em>Inherited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inherited</em>'.
	 * @see se.styrkedjan.model.steering.Activity#isInherited()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Inherited();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Activity#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see se.styrkedjan.model.steering.Activity#getStart()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Start();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Activity#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see se.styrkedjan.model.steering.Activity#getEnd()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_End();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Activity#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responsible</em>'.
	 * @see se.styrkedjan.model.steering.Activity#getResponsible()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Responsible();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Activity#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see se.styrkedjan.model.steering.Activity#getReports()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Reports();

	/**
	 * Returns the meta object for the container reference '{@link se.styrkedjan.model.steering.Activity#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Goal</em>'.
	 * @see se.styrkedjan.model.steering.Activity#getGoal()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Goal();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.CalendarEvent <em>Calendar Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calendar Event</em>'.
	 * @see se.styrkedjan.model.steering.CalendarEvent
	 * @generated
	 */
	EClass getCalendarEvent();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.CalendarEvent#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see se.styrkedjan.model.steering.CalendarEvent#getTitle()
	 * @see #getCalendarEvent()
	 * @generated
	 */
	EAttribute getCalendarEvent_Title();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.CalendarEvent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.styrkedjan.model.steering.CalendarEvent#getKind()
	 * @see #getCalendarEvent()
	 * @generated
	 */
	EAttribute getCalendarEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.CalendarEvent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see se.styrkedjan.model.steering.CalendarEvent#getDate()
	 * @see #getCalendarEvent()
	 * @generated
	 */
	EAttribute getCalendarEvent_Date();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.CalendarEvent#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see se.styrkedjan.model.steering.CalendarEvent#getEnd()
	 * @see #getCalendarEvent()
	 * @generated
	 */
	EAttribute getCalendarEvent_End();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.CalendarEvent#getEveryWeeks <em>Every Weeks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every Weeks</em>'.
	 * @see se.styrkedjan.model.steering.CalendarEvent#getEveryWeeks()
	 * @see #getCalendarEvent()
	 * @generated
	 */
	EAttribute getCalendarEvent_EveryWeeks();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.CalendarEvent#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see se.styrkedjan.model.steering.CalendarEvent#getNote()
	 * @see #getCalendarEvent()
	 * @generated
	 */
	EAttribute getCalendarEvent_Note();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.ActivityReport <em>Activity Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity Report</em>'.
	 * @see se.styrkedjan.model.steering.ActivityReport
	 * @generated
	 */
	EClass getActivityReport();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.ActivityReport#getDeviation <em>Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deviation</em>'.
	 * @see se.styrkedjan.model.steering.ActivityReport#getDeviation()
	 * @see #getActivityReport()
	 * @generated
	 */
	EAttribute getActivityReport_Deviation();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.ActivityReport#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.styrkedjan.model.steering.ActivityReport#getStatus()
	 * @see #getActivityReport()
	 * @generated
	 */
	EAttribute getActivityReport_Status();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.ActivityReport#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see se.styrkedjan.model.steering.ActivityReport#getAnalysis()
	 * @see #getActivityReport()
	 * @generated
	 */
	EAttribute getActivityReport_Analysis();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see se.styrkedjan.model.steering.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see se.styrkedjan.model.steering.Report#getLabel()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Label();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getRegistrationNumber <em>Registration Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registration Number</em>'.
	 * @see se.styrkedjan.model.steering.Report#getRegistrationNumber()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_RegistrationNumber();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getDocumentDate <em>Document Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Date</em>'.
	 * @see se.styrkedjan.model.steering.Report#getDocumentDate()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_DocumentDate();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getOfficer <em>Officer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Officer</em>'.
	 * @see se.styrkedjan.model.steering.Report#getOfficer()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Officer();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see se.styrkedjan.model.steering.Report#getPhone()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Phone();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getRecipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipient</em>'.
	 * @see se.styrkedjan.model.steering.Report#getRecipient()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Recipient();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getProposal <em>Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposal</em>'.
	 * @see se.styrkedjan.model.steering.Report#getProposal()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Proposal();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see se.styrkedjan.model.steering.Report#getDeadline()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_Deadline();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see se.styrkedjan.model.steering.Report#getState()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_State();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getStateComment <em>State Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State Comment</em>'.
	 * @see se.styrkedjan.model.steering.Report#getStateComment()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_StateComment();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getDecisionDate <em>Decision Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision Date</em>'.
	 * @see se.styrkedjan.model.steering.Report#getDecisionDate()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_DecisionDate();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getFrozenRevision <em>Frozen Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frozen Revision</em>'.
	 * @see se.styrkedjan.model.steering.Report#getFrozenRevision()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_FrozenRevision();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Report#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see se.styrkedjan.model.steering.Report#getSections()
	 * @see #getReport()
	 * @generated
	 */
	EReference getReport_Sections();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved By</em>'.
	 * @see se.styrkedjan.model.steering.Report#getApprovedBy()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Report#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see se.styrkedjan.model.steering.Report#getApprovedOn()
	 * @see #getReport()
	 * @generated
	 */
	EAttribute getReport_ApprovedOn();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see se.styrkedjan.model.steering.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Section#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see se.styrkedjan.model.steering.Section#getHeading()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Heading();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Section#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see se.styrkedjan.model.steering.Section#getRole()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Role();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Section#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see se.styrkedjan.model.steering.Section#getText()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Section#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see se.styrkedjan.model.steering.Section#getSections()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Sections();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Economy <em>Economy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Economy</em>'.
	 * @see se.styrkedjan.model.steering.Economy
	 * @generated
	 */
	EClass getEconomy();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.Economy#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see se.styrkedjan.model.steering.Economy#getParts()
	 * @see #getEconomy()
	 * @generated
	 */
	EReference getEconomy_Parts();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Economy#getExplanationLimit <em>Explanation Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation Limit</em>'.
	 * @see se.styrkedjan.model.steering.Economy#getExplanationLimit()
	 * @see #getEconomy()
	 * @generated
	 */
	EAttribute getEconomy_ExplanationLimit();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Economy#getExplanationAmount <em>Explanation Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation Amount</em>'.
	 * @see se.styrkedjan.model.steering.Economy#getExplanationAmount()
	 * @see #getEconomy()
	 * @generated
	 */
	EAttribute getEconomy_ExplanationAmount();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Economy#isMonthly <em>Monthly</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monthly</em>'.
	 * @see se.styrkedjan.model.steering.Economy#isMonthly()
	 * @see #getEconomy()
	 * @generated
	 */
	EAttribute getEconomy_Monthly();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.EconomyPart <em>Economy Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Economy Part</em>'.
	 * @see se.styrkedjan.model.steering.EconomyPart
	 * @generated
	 */
	EClass getEconomyPart();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.EconomyPart#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see se.styrkedjan.model.steering.EconomyPart#getLines()
	 * @see #getEconomyPart()
	 * @generated
	 */
	EReference getEconomyPart_Lines();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.EconomyLine <em>Economy Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Economy Line</em>'.
	 * @see se.styrkedjan.model.steering.EconomyLine
	 * @generated
	 */
	EClass getEconomyLine();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.EconomyLine#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see se.styrkedjan.model.steering.EconomyLine#getTitle()
	 * @see #getEconomyLine()
	 * @generated
	 */
	EAttribute getEconomyLine_Title();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.EconomyLine#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see se.styrkedjan.model.steering.EconomyLine#getKind()
	 * @see #getEconomyLine()
	 * @generated
	 */
	EAttribute getEconomyLine_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.EconomyLine#getAmounts <em>Amounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amounts</em>'.
	 * @see se.styrkedjan.model.steering.EconomyLine#getAmounts()
	 * @see #getEconomyLine()
	 * @generated
	 */
	EReference getEconomyLine_Amounts();

	/**
	 * Returns the meta object for the containment reference list '{@link se.styrkedjan.model.steering.EconomyLine#getMonths <em>Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Months</em>'.
	 * @see se.styrkedjan.model.steering.EconomyLine#getMonths()
	 * @see #getEconomyLine()
	 * @generated
	 */
	EReference getEconomyLine_Months();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.Amount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amount</em>'.
	 * @see se.styrkedjan.model.steering.Amount
	 * @generated
	 */
	EClass getAmount();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Amount#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see se.styrkedjan.model.steering.Amount#getOutcome()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Amount#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see se.styrkedjan.model.steering.Amount#getBudget()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Budget();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Amount#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast</em>'.
	 * @see se.styrkedjan.model.steering.Amount#getForecast()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Forecast();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.Amount#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see se.styrkedjan.model.steering.Amount#getExplanation()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Explanation();

	/**
	 * Returns the meta object for class '{@link se.styrkedjan.model.steering.MonthAmount <em>Month Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Month Amount</em>'.
	 * @see se.styrkedjan.model.steering.MonthAmount
	 * @generated
	 */
	EClass getMonthAmount();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.MonthAmount#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see se.styrkedjan.model.steering.MonthAmount#getMonth()
	 * @see #getMonthAmount()
	 * @generated
	 */
	EAttribute getMonthAmount_Month();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.MonthAmount#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see se.styrkedjan.model.steering.MonthAmount#getOutcome()
	 * @see #getMonthAmount()
	 * @generated
	 */
	EAttribute getMonthAmount_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link se.styrkedjan.model.steering.MonthAmount#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see se.styrkedjan.model.steering.MonthAmount#getBudget()
	 * @see #getMonthAmount()
	 * @generated
	 */
	EAttribute getMonthAmount_Budget();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.GoalLevel <em>Goal Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Goal Level</em>'.
	 * @see se.styrkedjan.model.steering.GoalLevel
	 * @generated
	 */
	EEnum getGoalLevel();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Period</em>'.
	 * @see se.styrkedjan.model.steering.Period
	 * @generated
	 */
	EEnum getPeriod();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.Status <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Status</em>'.
	 * @see se.styrkedjan.model.steering.Status
	 * @generated
	 */
	EEnum getStatus();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see se.styrkedjan.model.steering.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.Periodicity <em>Periodicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Periodicity</em>'.
	 * @see se.styrkedjan.model.steering.Periodicity
	 * @generated
	 */
	EEnum getPeriodicity();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.EventKind <em>Event Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Kind</em>'.
	 * @see se.styrkedjan.model.steering.EventKind
	 * @generated
	 */
	EEnum getEventKind();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.ActivityState <em>Activity State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity State</em>'.
	 * @see se.styrkedjan.model.steering.ActivityState
	 * @generated
	 */
	EEnum getActivityState();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.ReportState <em>Report State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report State</em>'.
	 * @see se.styrkedjan.model.steering.ReportState
	 * @generated
	 */
	EEnum getReportState();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.SectionRole <em>Section Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Section Role</em>'.
	 * @see se.styrkedjan.model.steering.SectionRole
	 * @generated
	 */
	EEnum getSectionRole();

	/**
	 * Returns the meta object for enum '{@link se.styrkedjan.model.steering.LineKind <em>Line Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Line Kind</em>'.
	 * @see se.styrkedjan.model.steering.LineKind
	 * @generated
	 */
	EEnum getLineKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SteeringFactory getSteeringFactory();

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
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.SteeringChainImpl <em>Chain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.SteeringChainImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getSteeringChain()
		 * @generated
		 */
		EClass STEERING_CHAIN = eINSTANCE.getSteeringChain();

		/**
		 * The meta object literal for the '<em><b>From Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEERING_CHAIN__FROM_YEAR = eINSTANCE.getSteeringChain_FromYear();

		/**
		 * The meta object literal for the '<em><b>To Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEERING_CHAIN__TO_YEAR = eINSTANCE.getSteeringChain_ToYear();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEERING_CHAIN__GOALS = eINSTANCE.getSteeringChain_Goals();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.PlanImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Unit Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__UNIT_ID = eINSTANCE.getPlan_UnitId();

		/**
		 * The meta object literal for the '<em><b>Unit Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__UNIT_NAME = eINSTANCE.getPlan_UnitName();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__YEAR = eINSTANCE.getPlan_Year();

		/**
		 * The meta object literal for the '<em><b>Chain Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__CHAIN_ID = eINSTANCE.getPlan_ChainId();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__GOALS = eINSTANCE.getPlan_Goals();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__REPORTS = eINSTANCE.getPlan_Reports();

		/**
		 * The meta object literal for the '<em><b>Economy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__ECONOMY = eINSTANCE.getPlan_Economy();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__REGISTER = eINSTANCE.getPlan_Register();

		/**
		 * The meta object literal for the '<em><b>Internal Control</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__INTERNAL_CONTROL = eINSTANCE.getPlan_InternalControl();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__EVENTS = eINSTANCE.getPlan_Events();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.GoalImpl <em>Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.GoalImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getGoal()
		 * @generated
		 */
		EClass GOAL = eINSTANCE.getGoal();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__LEVEL = eINSTANCE.getGoal_Level();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__NUMBER = eINSTANCE.getGoal_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__TITLE = eINSTANCE.getGoal_Title();

		/**
		 * The meta object literal for the '<em><b>Lineage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__LINEAGE = eINSTANCE.getGoal_Lineage();

		/**
		 * The meta object literal for the '<em><b>Inherited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__INHERITED = eINSTANCE.getGoal_Inherited();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__DESCRIPTION = eINSTANCE.getGoal_Description();

		/**
		 * The meta object literal for the '<em><b>Expected Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__EXPECTED_RESULT = eINSTANCE.getGoal_ExpectedResult();

		/**
		 * The meta object literal for the '<em><b>Working Methods</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__WORKING_METHODS = eINSTANCE.getGoal_WorkingMethods();

		/**
		 * The meta object literal for the '<em><b>Resource Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__RESOURCE_USE = eINSTANCE.getGoal_ResourceUse();

		/**
		 * The meta object literal for the '<em><b>Follow Up</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__FOLLOW_UP = eINSTANCE.getGoal_FollowUp();

		/**
		 * The meta object literal for the '<em><b>Development</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__DEVELOPMENT = eINSTANCE.getGoal_Development();

		/**
		 * The meta object literal for the '<em><b>Other Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__OTHER_TEXT = eINSTANCE.getGoal_OtherText();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__GOALS = eINSTANCE.getGoal_Goals();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__PARENT = eINSTANCE.getGoal_Parent();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__INDICATORS = eINSTANCE.getGoal_Indicators();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__ACTIVITIES = eINSTANCE.getGoal_Activities();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__ASSESSMENTS = eINSTANCE.getGoal_Assessments();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.PeriodicImpl <em>Periodic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.PeriodicImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getPeriodic()
		 * @generated
		 */
		EClass PERIODIC = eINSTANCE.getPeriodic();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIODIC__PERIOD = eINSTANCE.getPeriodic_Period();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.AssessmentImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__STATUS = eINSTANCE.getAssessment_Status();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__ANALYSIS = eINSTANCE.getAssessment_Analysis();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.IndicatorImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TITLE = eINSTANCE.getIndicator_Title();

		/**
		 * The meta object literal for the '<em><b>Lineage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__LINEAGE = eINSTANCE.getIndicator_Lineage();

		/**
		 * The meta object literal for the '<em><b>Inherited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__INHERITED = eINSTANCE.getIndicator_Inherited();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DECIMALS = eINSTANCE.getIndicator_Decimals();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DIRECTION = eINSTANCE.getIndicator_Direction();

		/**
		 * The meta object literal for the '<em><b>Periodicity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__PERIODICITY = eINSTANCE.getIndicator_Periodicity();

		/**
		 * The meta object literal for the '<em><b>Gender Split</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__GENDER_SPLIT = eINSTANCE.getIndicator_GenderSplit();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TOLERANCE = eINSTANCE.getIndicator_Tolerance();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DESCRIPTION = eINSTANCE.getIndicator_Description();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__TARGET = eINSTANCE.getIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__OUTCOMES = eINSTANCE.getIndicator_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__GOAL = eINSTANCE.getIndicator_Goal();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.TargetImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__VALUE = eINSTANCE.getTarget_Value();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__TEXT = eINSTANCE.getTarget_Text();

		/**
		 * The meta object literal for the '<em><b>City Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CITY_VALUE = eINSTANCE.getTarget_CityValue();

		/**
		 * The meta object literal for the '<em><b>City Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CITY_TEXT = eINSTANCE.getTarget_CityText();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.OutcomeImpl <em>Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.OutcomeImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getOutcome()
		 * @generated
		 */
		EClass OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__VALUE = eINSTANCE.getOutcome_Value();

		/**
		 * The meta object literal for the '<em><b>Value Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__VALUE_TEXT = eINSTANCE.getOutcome_ValueText();

		/**
		 * The meta object literal for the '<em><b>Men</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__MEN = eINSTANCE.getOutcome_Men();

		/**
		 * The meta object literal for the '<em><b>Women</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__WOMEN = eINSTANCE.getOutcome_Women();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__PART = eINSTANCE.getOutcome_Part();

		/**
		 * The meta object literal for the '<em><b>Whole</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__WHOLE = eINSTANCE.getOutcome_Whole();

		/**
		 * The meta object literal for the '<em><b>Men Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__MEN_PART = eINSTANCE.getOutcome_MenPart();

		/**
		 * The meta object literal for the '<em><b>Men Whole</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__MEN_WHOLE = eINSTANCE.getOutcome_MenWhole();

		/**
		 * The meta object literal for the '<em><b>Women Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__WOMEN_PART = eINSTANCE.getOutcome_WomenPart();

		/**
		 * The meta object literal for the '<em><b>Women Whole</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__WOMEN_WHOLE = eINSTANCE.getOutcome_WomenWhole();

		/**
		 * The meta object literal for the '<em><b>Previous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__PREVIOUS = eINSTANCE.getOutcome_Previous();

		/**
		 * The meta object literal for the '<em><b>Previous Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__PREVIOUS_LABEL = eINSTANCE.getOutcome_PreviousLabel();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__FORECAST = eINSTANCE.getOutcome_Forecast();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__SOURCE = eINSTANCE.getOutcome_Source();

		/**
		 * The meta object literal for the '<em><b>Period Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__PERIOD_LABEL = eINSTANCE.getOutcome_PeriodLabel();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__ANALYSIS = eINSTANCE.getOutcome_Analysis();

		/**
		 * The meta object literal for the '<em><b>Fulfilment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__FULFILMENT = eINSTANCE.getOutcome_Fulfilment();

		/**
		 * The meta object literal for the '<em><b>Override Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__OVERRIDE_REASON = eINSTANCE.getOutcome_OverrideReason();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__INDICATOR = eINSTANCE.getOutcome_Indicator();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.ActivityImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__TITLE = eINSTANCE.getActivity_Title();

		/**
		 * The meta object literal for the '<em><b>Lineage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__LINEAGE = eINSTANCE.getActivity_Lineage();

		/**
		 * The meta object literal for the '<em><b>Inherited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__INHERITED = eINSTANCE.getActivity_Inherited();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__START = eINSTANCE.getActivity_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__END = eINSTANCE.getActivity_End();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__RESPONSIBLE = eINSTANCE.getActivity_Responsible();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__REPORTS = eINSTANCE.getActivity_Reports();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__GOAL = eINSTANCE.getActivity_Goal();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.CalendarEventImpl <em>Calendar Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.CalendarEventImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getCalendarEvent()
		 * @generated
		 */
		EClass CALENDAR_EVENT = eINSTANCE.getCalendarEvent();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EVENT__TITLE = eINSTANCE.getCalendarEvent_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EVENT__KIND = eINSTANCE.getCalendarEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EVENT__DATE = eINSTANCE.getCalendarEvent_Date();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EVENT__END = eINSTANCE.getCalendarEvent_End();

		/**
		 * The meta object literal for the '<em><b>Every Weeks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EVENT__EVERY_WEEKS = eINSTANCE.getCalendarEvent_EveryWeeks();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EVENT__NOTE = eINSTANCE.getCalendarEvent_Note();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.ActivityReportImpl <em>Activity Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.ActivityReportImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getActivityReport()
		 * @generated
		 */
		EClass ACTIVITY_REPORT = eINSTANCE.getActivityReport();

		/**
		 * The meta object literal for the '<em><b>Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_REPORT__DEVIATION = eINSTANCE.getActivityReport_Deviation();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_REPORT__STATUS = eINSTANCE.getActivityReport_Status();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY_REPORT__ANALYSIS = eINSTANCE.getActivityReport_Analysis();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.ReportImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__LABEL = eINSTANCE.getReport_Label();

		/**
		 * The meta object literal for the '<em><b>Registration Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__REGISTRATION_NUMBER = eINSTANCE.getReport_RegistrationNumber();

		/**
		 * The meta object literal for the '<em><b>Document Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__DOCUMENT_DATE = eINSTANCE.getReport_DocumentDate();

		/**
		 * The meta object literal for the '<em><b>Officer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__OFFICER = eINSTANCE.getReport_Officer();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__PHONE = eINSTANCE.getReport_Phone();

		/**
		 * The meta object literal for the '<em><b>Recipient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__RECIPIENT = eINSTANCE.getReport_Recipient();

		/**
		 * The meta object literal for the '<em><b>Proposal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__PROPOSAL = eINSTANCE.getReport_Proposal();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__DEADLINE = eINSTANCE.getReport_Deadline();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__STATE = eINSTANCE.getReport_State();

		/**
		 * The meta object literal for the '<em><b>State Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__STATE_COMMENT = eINSTANCE.getReport_StateComment();

		/**
		 * The meta object literal for the '<em><b>Decision Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__DECISION_DATE = eINSTANCE.getReport_DecisionDate();

		/**
		 * The meta object literal for the '<em><b>Frozen Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__FROZEN_REVISION = eINSTANCE.getReport_FrozenRevision();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT__SECTIONS = eINSTANCE.getReport_Sections();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__APPROVED_BY = eINSTANCE.getReport_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT__APPROVED_ON = eINSTANCE.getReport_ApprovedOn();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.SectionImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__HEADING = eINSTANCE.getSection_Heading();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__ROLE = eINSTANCE.getSection_Role();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__TEXT = eINSTANCE.getSection_Text();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__SECTIONS = eINSTANCE.getSection_Sections();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.EconomyImpl <em>Economy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.EconomyImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getEconomy()
		 * @generated
		 */
		EClass ECONOMY = eINSTANCE.getEconomy();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ECONOMY__PARTS = eINSTANCE.getEconomy_Parts();

		/**
		 * The meta object literal for the '<em><b>Explanation Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECONOMY__EXPLANATION_LIMIT = eINSTANCE.getEconomy_ExplanationLimit();

		/**
		 * The meta object literal for the '<em><b>Explanation Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECONOMY__EXPLANATION_AMOUNT = eINSTANCE.getEconomy_ExplanationAmount();

		/**
		 * The meta object literal for the '<em><b>Monthly</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECONOMY__MONTHLY = eINSTANCE.getEconomy_Monthly();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.EconomyPartImpl <em>Economy Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.EconomyPartImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getEconomyPart()
		 * @generated
		 */
		EClass ECONOMY_PART = eINSTANCE.getEconomyPart();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ECONOMY_PART__LINES = eINSTANCE.getEconomyPart_Lines();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.EconomyLineImpl <em>Economy Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.EconomyLineImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getEconomyLine()
		 * @generated
		 */
		EClass ECONOMY_LINE = eINSTANCE.getEconomyLine();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECONOMY_LINE__TITLE = eINSTANCE.getEconomyLine_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECONOMY_LINE__KIND = eINSTANCE.getEconomyLine_Kind();

		/**
		 * The meta object literal for the '<em><b>Amounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ECONOMY_LINE__AMOUNTS = eINSTANCE.getEconomyLine_Amounts();

		/**
		 * The meta object literal for the '<em><b>Months</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ECONOMY_LINE__MONTHS = eINSTANCE.getEconomyLine_Months();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.AmountImpl <em>Amount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.AmountImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getAmount()
		 * @generated
		 */
		EClass AMOUNT = eINSTANCE.getAmount();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__OUTCOME = eINSTANCE.getAmount_Outcome();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__BUDGET = eINSTANCE.getAmount_Budget();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__FORECAST = eINSTANCE.getAmount_Forecast();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__EXPLANATION = eINSTANCE.getAmount_Explanation();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.impl.MonthAmountImpl <em>Month Amount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.impl.MonthAmountImpl
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getMonthAmount()
		 * @generated
		 */
		EClass MONTH_AMOUNT = eINSTANCE.getMonthAmount();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONTH_AMOUNT__MONTH = eINSTANCE.getMonthAmount_Month();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONTH_AMOUNT__OUTCOME = eINSTANCE.getMonthAmount_Outcome();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONTH_AMOUNT__BUDGET = eINSTANCE.getMonthAmount_Budget();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.GoalLevel <em>Goal Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.GoalLevel
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getGoalLevel()
		 * @generated
		 */
		EEnum GOAL_LEVEL = eINSTANCE.getGoalLevel();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.Period <em>Period</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.Period
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getPeriod()
		 * @generated
		 */
		EEnum PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.Status <em>Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.Status
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getStatus()
		 * @generated
		 */
		EEnum STATUS = eINSTANCE.getStatus();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.Direction
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.Periodicity <em>Periodicity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.Periodicity
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getPeriodicity()
		 * @generated
		 */
		EEnum PERIODICITY = eINSTANCE.getPeriodicity();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.EventKind <em>Event Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.EventKind
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getEventKind()
		 * @generated
		 */
		EEnum EVENT_KIND = eINSTANCE.getEventKind();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.ActivityState <em>Activity State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.ActivityState
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getActivityState()
		 * @generated
		 */
		EEnum ACTIVITY_STATE = eINSTANCE.getActivityState();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.ReportState <em>Report State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.ReportState
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getReportState()
		 * @generated
		 */
		EEnum REPORT_STATE = eINSTANCE.getReportState();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.SectionRole <em>Section Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.SectionRole
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getSectionRole()
		 * @generated
		 */
		EEnum SECTION_ROLE = eINSTANCE.getSectionRole();

		/**
		 * The meta object literal for the '{@link se.styrkedjan.model.steering.LineKind <em>Line Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.styrkedjan.model.steering.LineKind
		 * @see se.styrkedjan.model.steering.impl.SteeringPackageImpl#getLineKind()
		 * @generated
		 */
		EEnum LINE_KIND = eINSTANCE.getLineKind();

	}

} //SteeringPackage
