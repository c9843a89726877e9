/**
 */
package se.styrkedjan.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connector</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way on to, or in from, another process (koppling).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Connector#getProcessId <em>Process Id</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getConnector()
 * @model
 * @generated
 */
public interface Connector extends FlowNode {
	/**
	 * Returns the value of the '<em><b>Process Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the other process document (process).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process Id</em>' attribute.
	 * @see #setProcessId(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getConnector_ProcessId()
	 * @model
	 * @generated
	 */
	String getProcessId();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Connector#getProcessId <em>Process Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process Id</em>' attribute.
	 * @see #getProcessId()
	 * @generated
	 */
	void setProcessId(String value);

} // Connector
