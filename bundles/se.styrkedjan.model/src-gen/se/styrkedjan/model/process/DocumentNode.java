/**
 */
package se.styrkedjan.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document shown on the map (dokument).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.DocumentNode#getReferenceId <em>Reference Id</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getDocumentNode()
 * @model
 * @generated
 */
public interface DocumentNode extends FlowNode {
	/**
	 * Returns the value of the '<em><b>Reference Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the reference document (styrande dokument).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Id</em>' attribute.
	 * @see #setReferenceId(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getDocumentNode_ReferenceId()
	 * @model
	 * @generated
	 */
	String getReferenceId();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.DocumentNode#getReferenceId <em>Reference Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Id</em>' attribute.
	 * @see #getReferenceId()
	 * @generated
	 */
	void setReferenceId(String value);

} // DocumentNode
