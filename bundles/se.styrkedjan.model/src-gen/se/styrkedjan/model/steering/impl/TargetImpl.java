/**
 */
package se.styrkedjan.model.steering.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.styrkedjan.model.impl.ElementImpl;

import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.steering.Target;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.TargetImpl#getValue <em>Value</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.TargetImpl#getText <em>Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.TargetImpl#getCityValue <em>City Value</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.TargetImpl#getCityText <em>City Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetImpl extends ElementImpl implements Target {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCityValue() <em>City Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCityValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CITY_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCityValue() <em>City Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCityValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal cityValue = CITY_VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCityText() <em>City Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCityText()
	 * @generated
	 * @ordered
	 */
	protected static final String CITY_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCityText() <em>City Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCityText()
	 * @generated
	 * @ordered
	 */
	protected String cityText = CITY_TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.TARGET__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.TARGET__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCityValue() {
		return cityValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCityValue(BigDecimal newCityValue) {
		BigDecimal oldCityValue = cityValue;
		cityValue = newCityValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.TARGET__CITY_VALUE, oldCityValue, cityValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCityText() {
		return cityText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCityText(String newCityText) {
		String oldCityText = cityText;
		cityText = newCityText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.TARGET__CITY_TEXT, oldCityText, cityText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SteeringPackage.TARGET__VALUE:
				return getValue();
			case SteeringPackage.TARGET__TEXT:
				return getText();
			case SteeringPackage.TARGET__CITY_VALUE:
				return getCityValue();
			case SteeringPackage.TARGET__CITY_TEXT:
				return getCityText();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SteeringPackage.TARGET__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case SteeringPackage.TARGET__TEXT:
				setText((String)newValue);
				return;
			case SteeringPackage.TARGET__CITY_VALUE:
				setCityValue((BigDecimal)newValue);
				return;
			case SteeringPackage.TARGET__CITY_TEXT:
				setCityText((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SteeringPackage.TARGET__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case SteeringPackage.TARGET__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case SteeringPackage.TARGET__CITY_VALUE:
				setCityValue(CITY_VALUE_EDEFAULT);
				return;
			case SteeringPackage.TARGET__CITY_TEXT:
				setCityText(CITY_TEXT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SteeringPackage.TARGET__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case SteeringPackage.TARGET__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case SteeringPackage.TARGET__CITY_VALUE:
				return CITY_VALUE_EDEFAULT == null ? cityValue != null : !CITY_VALUE_EDEFAULT.equals(cityValue);
			case SteeringPackage.TARGET__CITY_TEXT:
				return CITY_TEXT_EDEFAULT == null ? cityText != null : !CITY_TEXT_EDEFAULT.equals(cityText);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (value: ");
		result.append(value);
		result.append(", text: ");
		result.append(text);
		result.append(", cityValue: ");
		result.append(cityValue);
		result.append(", cityText: ");
		result.append(cityText);
		result.append(')');
		return result.toString();
	}

} //TargetImpl
