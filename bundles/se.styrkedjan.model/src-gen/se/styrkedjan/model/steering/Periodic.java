/**
 */
package se.styrkedjan.model.steering;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Periodic</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something said for one period (periodens uppgift).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Periodic#getPeriod <em>Period</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getPeriodic()
 * @model abstract="true"
 * @generated
 */
public interface Periodic extends Element {
	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The default value is <code>"VB"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.Period}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The period it was said for (period).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see se.styrkedjan.model.steering.Period
	 * @see #setPeriod(Period)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getPeriodic_Period()
	 * @model default="VB"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Periodic#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see se.styrkedjan.model.steering.Period
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

} // Periodic
