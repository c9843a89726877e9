/**
 */
package se.styrkedjan.model.steering;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an activity goes in one period (uppföljning av aktivitet).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.ActivityReport#getDeviation <em>Deviation</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.ActivityReport#getStatus <em>Status</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.ActivityReport#getAnalysis <em>Analysis</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getActivityReport()
 * @model
 * @generated
 */
public interface ActivityReport extends Periodic {
	/**
	 * Returns the value of the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Avvikelse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deviation</em>' attribute.
	 * @see #setDeviation(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivityReport_Deviation()
	 * @model
	 * @generated
	 */
	String getDeviation();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.ActivityReport#getDeviation <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deviation</em>' attribute.
	 * @see #getDeviation()
	 * @generated
	 */
	void setDeviation(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"NOT_SET"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.ActivityState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of the activity (läge).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.styrkedjan.model.steering.ActivityState
	 * @see #setStatus(ActivityState)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivityReport_Status()
	 * @model default="NOT_SET"
	 * @generated
	 */
	ActivityState getStatus();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.ActivityReport#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.styrkedjan.model.steering.ActivityState
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActivityState value);

	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getActivityReport_Analysis()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.ActivityReport#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

} // ActivityReport
