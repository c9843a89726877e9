/**
 */
package se.styrkedjan.model.control;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Internal Control</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Risk analysis and control plan of a unit and year (väsentlighets- och riskanalys, internkontrollplan).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.control.InternalControl#getRisks <em>Risks</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.InternalControl#getControls <em>Controls</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.control.ControlPackage#getInternalControl()
 * @model
 * @generated
 */
public interface InternalControl extends Element {
	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.control.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks (risker).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see se.styrkedjan.model.control.ControlPackage#getInternalControl_Risks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.control.Control}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls (kontroller).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' containment reference list.
	 * @see se.styrkedjan.model.control.ControlPackage#getInternalControl_Controls()
	 * @model containment="true"
	 * @generated
	 */
	EList<Control> getControls();

} // InternalControl
