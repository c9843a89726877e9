/**
 */
package se.styrkedjan.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A note on the map (anteckning).
 * <!-- end-model-doc -->
 *
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getNote()
 * @model
 * @generated
 */
public interface Note extends FlowNode {
} // Note
