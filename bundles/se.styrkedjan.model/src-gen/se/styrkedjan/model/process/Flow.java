/**
 */
package se.styrkedjan.model.process;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line between two nodes (flöde); its name is the condition or message.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Flow#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Flow#getSource <em>Source</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Flow#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getFlow()
 * @model
 * @generated
 */
public interface Flow extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"SEQUENCE"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.process.FlowKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sort of line (slag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.process.FlowKind
	 * @see #setKind(FlowKind)
	 * @see se.styrkedjan.model.process.ProcessPackage#getFlow_Kind()
	 * @model default="SEQUENCE"
	 * @generated
	 */
	FlowKind getKind();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Flow#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.process.FlowKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FlowKind value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.process.FlowNode#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts (från).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(FlowNode)
	 * @see se.styrkedjan.model.process.ProcessPackage#getFlow_Source()
	 * @see se.styrkedjan.model.process.FlowNode#getOutgoing
	 * @model opposite="outgoing"
	 * @generated
	 */
	FlowNode getSource();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Flow#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(FlowNode value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.process.FlowNode#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends (till).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(FlowNode)
	 * @see se.styrkedjan.model.process.ProcessPackage#getFlow_Target()
	 * @see se.styrkedjan.model.process.FlowNode#getIncoming
	 * @model opposite="incoming"
	 * @generated
	 */
	FlowNode getTarget();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Flow#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(FlowNode value);

} // Flow
