/**
 */
package se.styrkedjan.model.steering.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.styrkedjan.model.impl.ElementImpl;

import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.SteeringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Economy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.EconomyImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.EconomyImpl#getExplanationLimit <em>Explanation Limit</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.EconomyImpl#getExplanationAmount <em>Explanation Amount</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.EconomyImpl#isMonthly <em>Monthly</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EconomyImpl extends ElementImpl implements Economy {
	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<EconomyPart> parts;

	/**
	 * The default value of the '{@link #getExplanationLimit() <em>Explanation Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanationLimit()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPLANATION_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanationLimit() <em>Explanation Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanationLimit()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal explanationLimit = EXPLANATION_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getExplanationAmount() <em>Explanation Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanationAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPLANATION_AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanationAmount() <em>Explanation Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanationAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal explanationAmount = EXPLANATION_AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #isMonthly() <em>Monthly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMonthly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MONTHLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMonthly() <em>Monthly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMonthly()
	 * @generated
	 * @ordered
	 */
	protected boolean monthly = MONTHLY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EconomyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.ECONOMY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EconomyPart> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<EconomyPart>(EconomyPart.class, this, SteeringPackage.ECONOMY__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExplanationLimit() {
		return explanationLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanationLimit(BigDecimal newExplanationLimit) {
		BigDecimal oldExplanationLimit = explanationLimit;
		explanationLimit = newExplanationLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.ECONOMY__EXPLANATION_LIMIT, oldExplanationLimit, explanationLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExplanationAmount() {
		return explanationAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanationAmount(BigDecimal newExplanationAmount) {
		BigDecimal oldExplanationAmount = explanationAmount;
		explanationAmount = newExplanationAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.ECONOMY__EXPLANATION_AMOUNT, oldExplanationAmount, explanationAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMonthly() {
		return monthly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthly(boolean newMonthly) {
		boolean oldMonthly = monthly;
		monthly = newMonthly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.ECONOMY__MONTHLY, oldMonthly, monthly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SteeringPackage.ECONOMY__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SteeringPackage.ECONOMY__PARTS:
				return getParts();
			case SteeringPackage.ECONOMY__EXPLANATION_LIMIT:
				return getExplanationLimit();
			case SteeringPackage.ECONOMY__EXPLANATION_AMOUNT:
				return getExplanationAmount();
			case SteeringPackage.ECONOMY__MONTHLY:
				return isMonthly();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SteeringPackage.ECONOMY__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends EconomyPart>)newValue);
				return;
			case SteeringPackage.ECONOMY__EXPLANATION_LIMIT:
				setExplanationLimit((BigDecimal)newValue);
				return;
			case SteeringPackage.ECONOMY__EXPLANATION_AMOUNT:
				setExplanationAmount((BigDecimal)newValue);
				return;
			case SteeringPackage.ECONOMY__MONTHLY:
				setMonthly((Boolean)newValue);
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
			case SteeringPackage.ECONOMY__PARTS:
				getParts().clear();
				return;
			case SteeringPackage.ECONOMY__EXPLANATION_LIMIT:
				setExplanationLimit(EXPLANATION_LIMIT_EDEFAULT);
				return;
			case SteeringPackage.ECONOMY__EXPLANATION_AMOUNT:
				setExplanationAmount(EXPLANATION_AMOUNT_EDEFAULT);
				return;
			case SteeringPackage.ECONOMY__MONTHLY:
				setMonthly(MONTHLY_EDEFAULT);
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
			case SteeringPackage.ECONOMY__PARTS:
				return parts != null && !parts.isEmpty();
			case SteeringPackage.ECONOMY__EXPLANATION_LIMIT:
				return EXPLANATION_LIMIT_EDEFAULT == null ? explanationLimit != null : !EXPLANATION_LIMIT_EDEFAULT.equals(explanationLimit);
			case SteeringPackage.ECONOMY__EXPLANATION_AMOUNT:
				return EXPLANATION_AMOUNT_EDEFAULT == null ? explanationAmount != null : !EXPLANATION_AMOUNT_EDEFAULT.equals(explanationAmount);
			case SteeringPackage.ECONOMY__MONTHLY:
				return monthly != MONTHLY_EDEFAULT;
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
		result.append(" (explanationLimit: ");
		result.append(explanationLimit);
		result.append(", explanationAmount: ");
		result.append(explanationAmount);
		result.append(", monthly: ");
		result.append(monthly);
		result.append(')');
		return result.toString();
	}

} //EconomyImpl
