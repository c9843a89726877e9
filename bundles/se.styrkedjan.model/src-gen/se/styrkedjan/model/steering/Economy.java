/**
 */
package se.styrkedjan.model.steering;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Economy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Budget and outcome of the unit in thousands of kronor (ekonomi, tkr).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Economy#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomy()
 * @model
 * @generated
 */
public interface Economy extends Element {
	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.EconomyPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of the unit (delar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getEconomy_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<EconomyPart> getParts();

} // Economy
