/**
 */
package se.styrkedjan.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parallel Gateway</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Splits or joins parallel work (parallell grening).
 * <!-- end-model-doc -->
 *
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getParallelGateway()
 * @model
 * @generated
 */
public interface ParallelGateway extends FlowNode {
} // ParallelGateway
