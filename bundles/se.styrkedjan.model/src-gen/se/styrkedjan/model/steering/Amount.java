/**
 */
package se.styrkedjan.model.steering;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Amounts of a line in one period, thousands of kronor (belopp, tkr). Deviation and sums are always computed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Amount#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Amount#getBudget <em>Budget</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Amount#getForecast <em>Forecast</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Amount#getExplanation <em>Explanation</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getAmount()
 * @model
 * @generated
 */
public interface Amount extends Periodic {
	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utfall, tkr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getAmount_Outcome()
	 * @model
	 * @generated
	 */
	BigDecimal getOutcome();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Amount#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget, tkr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getAmount_Budget()
	 * @model
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Amount#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prognos helår, tkr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' attribute.
	 * @see #setForecast(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getAmount_Forecast()
	 * @model
	 * @generated
	 */
	BigDecimal getForecast();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Amount#getForecast <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast</em>' attribute.
	 * @see #getForecast()
	 * @generated
	 */
	void setForecast(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explanation of the deviation (förklaring).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getAmount_Explanation()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Amount#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

} // Amount
