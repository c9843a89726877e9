/**
 */
package se.styrkedjan.model.steering;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a goal went in one period (bedömning).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Assessment#getStatus <em>Status</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Assessment#getAnalysis <em>Analysis</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends Periodic {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"NO_DATA"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.Status}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fulfilment of the goal (status).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.styrkedjan.model.steering.Status
	 * @see #setStatus(Status)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getAssessment_Status()
	 * @model default="NO_DATA"
	 * @generated
	 */
	Status getStatus();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Assessment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.styrkedjan.model.steering.Status
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Status value);

	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getAssessment_Analysis()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Assessment#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

} // Assessment
