/**
 */
package se.styrkedjan.model.steering;

import java.math.BigDecimal;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Month Amount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Amounts of a line in one month, thousands of kronor (månadens belopp, tkr).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.MonthAmount#getMonth <em>Month</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.MonthAmount#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.MonthAmount#getBudget <em>Budget</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getMonthAmount()
 * @model
 * @generated
 */
public interface MonthAmount extends Element {
	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Month of the year, 1 to 12 (månad).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(int)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getMonthAmount_Month()
	 * @model default="1"
	 * @generated
	 */
	int getMonth();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.MonthAmount#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(int value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utfall, tkr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getMonthAmount_Outcome()
	 * @model
	 * @generated
	 */
	BigDecimal getOutcome();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.MonthAmount#getOutcome <em>Outcome</em>}' attribute.
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
	 * @see se.styrkedjan.model.steering.SteeringPackage#getMonthAmount_Budget()
	 * @model
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.MonthAmount#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

} // MonthAmount
