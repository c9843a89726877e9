/**
 */
package se.styrkedjan.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sub Process Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A call of another process (delprocess).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.SubProcessCall#getProcessId <em>Process Id</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getSubProcessCall()
 * @model
 * @generated
 */
public interface SubProcessCall extends FlowNode {
	/**
	 * Returns the value of the '<em><b>Process Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the called process document (process).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process Id</em>' attribute.
	 * @see #setProcessId(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getSubProcessCall_ProcessId()
	 * @model
	 * @generated
	 */
	String getProcessId();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.SubProcessCall#getProcessId <em>Process Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process Id</em>' attribute.
	 * @see #getProcessId()
	 * @generated
	 */
	void setProcessId(String value);

} // SubProcessCall
