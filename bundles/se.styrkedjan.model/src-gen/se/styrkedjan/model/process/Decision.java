/**
 */
package se.styrkedjan.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A choice; its ways out carry conditions (beslut).
 * <!-- end-model-doc -->
 *
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends FlowNode {
} // Decision
