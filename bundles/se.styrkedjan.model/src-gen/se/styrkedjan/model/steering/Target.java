/**
 */
package se.styrkedjan.model.steering;

import java.math.BigDecimal;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Targets of an indicator for the year (mål för året). A target is a number, or words such as Tas fram av nämnd.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Target#getValue <em>Value</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Target#getText <em>Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Target#getCityValue <em>City Value</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Target#getCityText <em>City Text</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getTarget()
 * @model
 * @generated
 */
public interface Target extends Element {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Årsmål.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getTarget_Value()
	 * @model
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Target#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words in place of the number (årsmål i ord).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getTarget_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Target#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>City Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * KF:s årsmål.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City Value</em>' attribute.
	 * @see #setCityValue(BigDecimal)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getTarget_CityValue()
	 * @model
	 * @generated
	 */
	BigDecimal getCityValue();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Target#getCityValue <em>City Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City Value</em>' attribute.
	 * @see #getCityValue()
	 * @generated
	 */
	void setCityValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>City Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words in place of the council's number (KF:s årsmål i ord).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City Text</em>' attribute.
	 * @see #setCityText(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getTarget_CityText()
	 * @model
	 * @generated
	 */
	String getCityText();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Target#getCityText <em>City Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City Text</em>' attribute.
	 * @see #getCityText()
	 * @generated
	 */
	void setCityText(String value);

} // Target
