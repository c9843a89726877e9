/**
 */
package se.styrkedjan.model.steering;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A goal at any level of the steering chain (mål).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getLevel <em>Level</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getNumber <em>Number</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getLineage <em>Lineage</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#isInherited <em>Inherited</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getDescription <em>Description</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getExpectedResult <em>Expected Result</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getWorkingMethods <em>Working Methods</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getResourceUse <em>Resource Use</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getFollowUp <em>Follow Up</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getDevelopment <em>Development</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getOtherText <em>Other Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getGoals <em>Goals</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getParent <em>Parent</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getActivities <em>Activities</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Goal#getAssessments <em>Assessments</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal()
 * @model
 * @generated
 */
public interface Goal extends Linkable {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.GoalLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level in the chain (nivå).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see se.styrkedjan.model.steering.GoalLevel
	 * @see #setLevel(GoalLevel)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Level()
	 * @model
	 * @generated
	 */
	GoalLevel getLevel();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see se.styrkedjan.model.steering.GoalLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(GoalLevel value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number such as 1 or 1.3; empty below city area goals (nummer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the goal (rubrik).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Lineage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID shared by all copies of this goal over units and years (härkomst).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lineage</em>' attribute.
	 * @see #setLineage(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Lineage()
	 * @model
	 * @generated
	 */
	String getLineage();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getLineage <em>Lineage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lineage</em>' attribute.
	 * @see #getLineage()
	 * @generated
	 */
	void setLineage(String value);

	/**
	 * Returns the value of the '<em><b>Inherited</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the goal is decided above the unit and its wording is read-only in the plan (ärvt).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inherited</em>' attribute.
	 * @see #setInherited(boolean)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Inherited()
	 * @model default="false"
	 * @generated
	 */
	boolean isInherited();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#isInherited <em>Inherited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inherited</em>' attribute.
	 * @see #isInherited()
	 * @generated
	 */
	void setInherited(boolean value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Beskrivning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Description()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Expected Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Förväntat resultat.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Result</em>' attribute.
	 * @see #setExpectedResult(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_ExpectedResult()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getExpectedResult();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getExpectedResult <em>Expected Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Result</em>' attribute.
	 * @see #getExpectedResult()
	 * @generated
	 */
	void setExpectedResult(String value);

	/**
	 * Returns the value of the '<em><b>Working Methods</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arbetssätt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Working Methods</em>' attribute.
	 * @see #setWorkingMethods(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_WorkingMethods()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getWorkingMethods();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getWorkingMethods <em>Working Methods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Working Methods</em>' attribute.
	 * @see #getWorkingMethods()
	 * @generated
	 */
	void setWorkingMethods(String value);

	/**
	 * Returns the value of the '<em><b>Resource Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resursanvändning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource Use</em>' attribute.
	 * @see #setResourceUse(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_ResourceUse()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getResourceUse();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getResourceUse <em>Resource Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource Use</em>' attribute.
	 * @see #getResourceUse()
	 * @generated
	 */
	void setResourceUse(String value);

	/**
	 * Returns the value of the '<em><b>Follow Up</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uppföljning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow Up</em>' attribute.
	 * @see #setFollowUp(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_FollowUp()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getFollowUp();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getFollowUp <em>Follow Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follow Up</em>' attribute.
	 * @see #getFollowUp()
	 * @generated
	 */
	void setFollowUp(String value);

	/**
	 * Returns the value of the '<em><b>Development</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utveckling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Development</em>' attribute.
	 * @see #setDevelopment(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Development()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getDevelopment();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getDevelopment <em>Development</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Development</em>' attribute.
	 * @see #getDevelopment()
	 * @generated
	 */
	void setDevelopment(String value);

	/**
	 * Returns the value of the '<em><b>Other Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text that stood under the goal without a known heading (övrig text).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Text</em>' attribute.
	 * @see #setOtherText(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_OtherText()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getOtherText();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getOtherText <em>Other Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Text</em>' attribute.
	 * @see #getOtherText()
	 * @generated
	 */
	void setOtherText(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Goal}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.steering.Goal#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals of the next levels (underordnade mål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Goals()
	 * @see se.styrkedjan.model.steering.Goal#getParent
	 * @model opposite="parent" containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.steering.Goal#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal this one serves (överordnat mål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Goal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Parent()
	 * @see se.styrkedjan.model.steering.Goal#getGoals
	 * @model opposite="goals"
	 * @generated
	 */
	Goal getParent();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Goal#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Goal value);

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Indicator}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.steering.Indicator#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Indicators of the goal (indikatorer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Indicators()
	 * @see se.styrkedjan.model.steering.Indicator#getGoal
	 * @model opposite="goal" containment="true"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Activity}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.steering.Activity#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities of the goal (aktiviteter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Activities()
	 * @see se.styrkedjan.model.steering.Activity#getGoal
	 * @model opposite="goal" containment="true"
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status and analysis, one for each reported period (bedömningar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getGoal_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assessment> getAssessments();

} // Goal
