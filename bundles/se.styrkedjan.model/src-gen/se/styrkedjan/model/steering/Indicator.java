/**
 */
package se.styrkedjan.model.steering;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure of a goal (indikator).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getLineage <em>Lineage</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#isInherited <em>Inherited</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getPeriodicity <em>Periodicity</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#isGenderSplit <em>Gender Split</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getDescription <em>Description</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getTarget <em>Target</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Indicator#getGoal <em>Goal</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator()
 * @model
 * @generated
 */
public interface Indicator extends Linkable {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title (rubrik).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getTitle <em>Title</em>}' attribute.
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
	 * UUID shared by all copies of this indicator over units and years (härkomst).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lineage</em>' attribute.
	 * @see #setLineage(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Lineage()
	 * @model
	 * @generated
	 */
	String getLineage();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getLineage <em>Lineage</em>}' attribute.
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
	 * True when it is decided above the unit (ärvd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inherited</em>' attribute.
	 * @see #setInherited(boolean)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Inherited()
	 * @model default="false"
	 * @generated
	 */
	boolean isInherited();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#isInherited <em>Inherited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inherited</em>' attribute.
	 * @see #isInherited()
	 * @generated
	 */
	void setInherited(boolean value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of measure: %, antal, st, kr, index; empty when none (måttenhet).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decimals to print, 0 to 6; -1 prints values as they were written (decimaler).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Decimals()
	 * @model default="-1"
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"HIGHER"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way is better (riktning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see se.styrkedjan.model.steering.Direction
	 * @see #setDirection(Direction)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Direction()
	 * @model default="HIGHER"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see se.styrkedjan.model.steering.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Periodicity</b></em>' attribute.
	 * The default value is <code>"YEAR"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.Periodicity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is measured (periodicitet).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periodicity</em>' attribute.
	 * @see se.styrkedjan.model.steering.Periodicity
	 * @see #setPeriodicity(Periodicity)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Periodicity()
	 * @model default="YEAR"
	 * @generated
	 */
	Periodicity getPeriodicity();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getPeriodicity <em>Periodicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Periodicity</em>' attribute.
	 * @see se.styrkedjan.model.steering.Periodicity
	 * @see #getPeriodicity()
	 * @generated
	 */
	void setPeriodicity(Periodicity value);

	/**
	 * Returns the value of the '<em><b>Gender Split</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it is reported for women and men (könsuppdelad).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender Split</em>' attribute.
	 * @see #setGenderSplit(boolean)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_GenderSplit()
	 * @model default="false"
	 * @generated
	 */
	boolean isGenderSplit();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#isGenderSplit <em>Gender Split</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender Split</em>' attribute.
	 * @see #isGenderSplit()
	 * @generated
	 */
	void setGenderSplit(boolean value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * The default value is <code>"25"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large a miss is still partly fulfilled, in percent of the target, 0 to 100 (tolerans).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Tolerance()
	 * @model default="25"
	 * @generated
	 */
	BigDecimal getTolerance();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is measured (beskrivning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Description()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Targets of the year (årsmål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Target)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Target()
	 * @model containment="true"
	 * @generated
	 */
	Target getTarget();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Target value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Outcome}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.steering.Outcome#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured, one for each reported period (utfall).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Outcomes()
	 * @see se.styrkedjan.model.steering.Outcome#getIndicator
	 * @model opposite="indicator" containment="true"
	 * @generated
	 */
	EList<Outcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.steering.Goal#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal it measures (mål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' container reference.
	 * @see #setGoal(Goal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getIndicator_Goal()
	 * @see se.styrkedjan.model.steering.Goal#getIndicators
	 * @model opposite="indicators"
	 * @generated
	 */
	Goal getGoal();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Indicator#getGoal <em>Goal</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' container reference.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(Goal value);

} // Indicator
