/**
 */
package se.styrkedjan.model.steering;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Economy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Budget and outcome of the unit in thousands of kronor (ekonomi, tkr).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Economy#getParts <em>Parts</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Economy#getExplanationLimit <em>Explanation Limit</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Economy#getExplanationAmount <em>Explanation Amount</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Economy#isMonthly <em>Monthly</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomy()
 * @model
 * @generated
 */
public interface Economy extends Element {
	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.EconomyPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of the unit (delar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomy_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<EconomyPart> getParts();

	/**
	 * Returns the value of the '<em><b>Explanation Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deviation, in percent of the budget, from which an explanation is required; empty for the default of 5 (gräns för förklaring).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation Limit</em>' attribute.
	 * @see #setExplanationLimit(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomy_ExplanationLimit()
	 * @model
	 * @generated
	 */
	BigDecimal getExplanationLimit();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Economy#getExplanationLimit <em>Explanation Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation Limit</em>' attribute.
	 * @see #getExplanationLimit()
	 * @generated
	 */
	void setExplanationLimit(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Explanation Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deviation in thousands of kronor under which no explanation is required, whatever its percentage; empty for none (gräns för förklaring i tkr).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation Amount</em>' attribute.
	 * @see #setExplanationAmount(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomy_ExplanationAmount()
	 * @model
	 * @generated
	 */
	BigDecimal getExplanationAmount();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Economy#getExplanationAmount <em>Explanation Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation Amount</em>' attribute.
	 * @see #getExplanationAmount()
	 * @generated
	 */
	void setExplanationAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Monthly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether amounts are entered for each month, the periods being their sums so far (månadsvis).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monthly</em>' attribute.
	 * @see #setMonthly(boolean)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomy_Monthly()
	 * @model
	 * @generated
	 */
	boolean isMonthly();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Economy#isMonthly <em>Monthly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monthly</em>' attribute.
	 * @see #isMonthly()
	 * @generated
	 */
	void setMonthly(boolean value);

} // Economy
