/**
 */
package se.styrkedjan.model.control;

import java.time.LocalDate;

import se.styrkedjan.model.steering.Periodic;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a control showed in one period (resultat av kontroll).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.control.ControlResult#getDate <em>Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.ControlResult#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.ControlResult#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.control.ControlPackage#getControlResult()
 * @model
 * @generated
 */
public interface ControlResult extends Periodic {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the control (datum).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see se.styrkedjan.model.control.ControlPackage#getControlResult_Date()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.control.ControlResult#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The default value is <code>"NOT_DONE"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.control.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome of the control (utfall).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see se.styrkedjan.model.control.Verdict
	 * @see #setVerdict(Verdict)
	 * @see se.styrkedjan.model.control.ControlPackage#getControlResult_Verdict()
	 * @model default="NOT_DONE"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.control.ControlResult#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see se.styrkedjan.model.control.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resultat.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see se.styrkedjan.model.control.ControlPackage#getControlResult_Result()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.control.ControlResult#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

} // ControlResult
