/**
 */
package se.styrkedjan.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of work (steg).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Step#getLeadTime <em>Lead Time</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getStep()
 * @model
 * @generated
 */
public interface Step extends FlowNode {
	/**
	 * Returns the value of the '<em><b>Lead Time</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lead time of the step (ledtid).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead Time</em>' containment reference.
	 * @see #setLeadTime(LeadTime)
	 * @see se.styrkedjan.model.process.ProcessPackage#getStep_LeadTime()
	 * @model containment="true"
	 * @generated
	 */
	LeadTime getLeadTime();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Step#getLeadTime <em>Lead Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Time</em>' containment reference.
	 * @see #getLeadTime()
	 * @generated
	 */
	void setLeadTime(LeadTime value);

} // Step
