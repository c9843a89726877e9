/**
 */
package se.styrkedjan.model.process;

import java.math.BigDecimal;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lead Time</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Target and measured time, in working days (ledtid).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.LeadTime#getTarget <em>Target</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.LeadTime#getMeasured <em>Measured</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getLeadTime()
 * @model
 * @generated
 */
public interface LeadTime extends Element {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Target, working days (mål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(BigDecimal)
	 * @see se.styrkedjan.model.process.ProcessPackage#getLeadTime_Target()
	 * @model
	 * @generated
	 */
	BigDecimal getTarget();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.LeadTime#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Measured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured, working days (uppmätt).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured</em>' attribute.
	 * @see #setMeasured(BigDecimal)
	 * @see se.styrkedjan.model.process.ProcessPackage#getLeadTime_Measured()
	 * @model
	 * @generated
	 */
	BigDecimal getMeasured();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.LeadTime#getMeasured <em>Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured</em>' attribute.
	 * @see #getMeasured()
	 * @generated
	 */
	void setMeasured(BigDecimal value);

} // LeadTime
