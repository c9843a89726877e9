/**
 */
package se.styrkedjan.model.steering;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The steering chain of one period of office as council and board have decided it (styrkedja för en mandatperiod).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.SteeringChain#getFromYear <em>From Year</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.SteeringChain#getToYear <em>To Year</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.SteeringChain#getGoals <em>Goals</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getSteeringChain()
 * @model
 * @generated
 */
public interface SteeringChain extends NamedElement {
	/**
	 * Returns the value of the '<em><b>From Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First year of the period of office (från år).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Year</em>' attribute.
	 * @see #setFromYear(int)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getSteeringChain_FromYear()
	 * @model
	 * @generated
	 */
	int getFromYear();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.SteeringChain#getFromYear <em>From Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Year</em>' attribute.
	 * @see #getFromYear()
	 * @generated
	 */
	void setFromYear(int value);

	/**
	 * Returns the value of the '<em><b>To Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last year of the period of office (till år).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Year</em>' attribute.
	 * @see #setToYear(int)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getSteeringChain_ToYear()
	 * @model
	 * @generated
	 */
	int getToYear();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.SteeringChain#getToYear <em>To Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Year</em>' attribute.
	 * @see #getToYear()
	 * @generated
	 */
	void setToYear(int value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * City directions, with the goals below them (KF:s inriktningsmål).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getSteeringChain_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

} // SteeringChain
