/**
 */
package se.styrkedjan.model.process;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything on the map that flows join (nod).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.FlowNode#getNote <em>Note</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.FlowNode#getLane <em>Lane</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.FlowNode#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.FlowNode#getIncoming <em>Incoming</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getFlowNode()
 * @model abstract="true"
 * @generated
 */
public interface FlowNode extends NamedElement, Linkable {
	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the reader needs to know (anvisning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getFlowNode_Note()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.FlowNode#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Lane</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.process.Lane#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lane it stands in (bana).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lane</em>' reference.
	 * @see #setLane(Lane)
	 * @see se.styrkedjan.model.process.ProcessPackage#getFlowNode_Lane()
	 * @see se.styrkedjan.model.process.Lane#getNodes
	 * @model opposite="nodes"
	 * @generated
	 */
	Lane getLane();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.FlowNode#getLane <em>Lane</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lane</em>' reference.
	 * @see #getLane()
	 * @generated
	 */
	void setLane(Lane value);

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Flow}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.process.Flow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flows out of it (utgående).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getFlowNode_Outgoing()
	 * @see se.styrkedjan.model.process.Flow#getSource
	 * @model opposite="source"
	 * @generated
	 */
	EList<Flow> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Flow}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.process.Flow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flows into it (inkommande).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getFlowNode_Incoming()
	 * @see se.styrkedjan.model.process.Flow#getTarget
	 * @model opposite="target"
	 * @generated
	 */
	EList<Flow> getIncoming();

} // FlowNode
