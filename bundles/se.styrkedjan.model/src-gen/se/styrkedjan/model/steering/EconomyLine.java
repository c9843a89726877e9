/**
 */
package se.styrkedjan.model.steering;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Economy Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line of income or cost (rad).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.EconomyLine#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.EconomyLine#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.EconomyLine#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.EconomyLine#getMonths <em>Months</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomyLine()
 * @model
 * @generated
 */
public interface EconomyLine extends Element {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title such as Personalkostnader (rubrik).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomyLine_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.EconomyLine#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.LineKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Income or cost (slag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.steering.LineKind
	 * @see #setKind(LineKind)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomyLine_Kind()
	 * @model
	 * @generated
	 */
	LineKind getKind();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.EconomyLine#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.steering.LineKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LineKind value);

	/**
	 * Returns the value of the '<em><b>Amounts</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Amount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amounts, one for each reported period (belopp).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amounts</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomyLine_Amounts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Amount> getAmounts();

	/**
	 * Returns the value of the '<em><b>Months</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.MonthAmount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amounts of single months, when the economy is kept monthly (månader).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Months</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomyLine_Months()
	 * @model containment="true"
	 * @generated
	 */
	EList<MonthAmount> getMonths();

} // EconomyLine
