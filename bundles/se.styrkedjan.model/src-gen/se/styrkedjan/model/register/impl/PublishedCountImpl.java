/**
 */
package se.styrkedjan.model.register.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.styrkedjan.model.impl.ElementImpl;

import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.register.RegisterPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Published Count</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.impl.PublishedCountImpl#getT1 <em>T1</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.PublishedCountImpl#getT2 <em>T2</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.PublishedCountImpl#getVb <em>Vb</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.PublishedCountImpl#getTotal <em>Total</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublishedCountImpl extends ElementImpl implements PublishedCount {
	/**
	 * The default value of the '{@link #getT1() <em>T1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getT1()
	 * @generated
	 * @ordered
	 */
	protected static final Integer T1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getT1() <em>T1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getT1()
	 * @generated
	 * @ordered
	 */
	protected Integer t1 = T1_EDEFAULT;

	/**
	 * The default value of the '{@link #getT2() <em>T2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getT2()
	 * @generated
	 * @ordered
	 */
	protected static final Integer T2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getT2() <em>T2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getT2()
	 * @generated
	 * @ordered
	 */
	protected Integer t2 = T2_EDEFAULT;

	/**
	 * The default value of the '{@link #getVb() <em>Vb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVb()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVb() <em>Vb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVb()
	 * @generated
	 * @ordered
	 */
	protected Integer vb = VB_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TOTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected Integer total = TOTAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublishedCountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegisterPackage.Literals.PUBLISHED_COUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getT1() {
		return t1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setT1(Integer newT1) {
		Integer oldT1 = t1;
		t1 = newT1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.PUBLISHED_COUNT__T1, oldT1, t1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getT2() {
		return t2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setT2(Integer newT2) {
		Integer oldT2 = t2;
		t2 = newT2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.PUBLISHED_COUNT__T2, oldT2, t2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVb() {
		return vb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVb(Integer newVb) {
		Integer oldVb = vb;
		vb = newVb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.PUBLISHED_COUNT__VB, oldVb, vb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal(Integer newTotal) {
		Integer oldTotal = total;
		total = newTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.PUBLISHED_COUNT__TOTAL, oldTotal, total));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegisterPackage.PUBLISHED_COUNT__T1:
				return getT1();
			case RegisterPackage.PUBLISHED_COUNT__T2:
				return getT2();
			case RegisterPackage.PUBLISHED_COUNT__VB:
				return getVb();
			case RegisterPackage.PUBLISHED_COUNT__TOTAL:
				return getTotal();
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
			case RegisterPackage.PUBLISHED_COUNT__T1:
				setT1((Integer)newValue);
				return;
			case RegisterPackage.PUBLISHED_COUNT__T2:
				setT2((Integer)newValue);
				return;
			case RegisterPackage.PUBLISHED_COUNT__VB:
				setVb((Integer)newValue);
				return;
			case RegisterPackage.PUBLISHED_COUNT__TOTAL:
				setTotal((Integer)newValue);
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
			case RegisterPackage.PUBLISHED_COUNT__T1:
				setT1(T1_EDEFAULT);
				return;
			case RegisterPackage.PUBLISHED_COUNT__T2:
				setT2(T2_EDEFAULT);
				return;
			case RegisterPackage.PUBLISHED_COUNT__VB:
				setVb(VB_EDEFAULT);
				return;
			case RegisterPackage.PUBLISHED_COUNT__TOTAL:
				setTotal(TOTAL_EDEFAULT);
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
			case RegisterPackage.PUBLISHED_COUNT__T1:
				return T1_EDEFAULT == null ? t1 != null : !T1_EDEFAULT.equals(t1);
			case RegisterPackage.PUBLISHED_COUNT__T2:
				return T2_EDEFAULT == null ? t2 != null : !T2_EDEFAULT.equals(t2);
			case RegisterPackage.PUBLISHED_COUNT__VB:
				return VB_EDEFAULT == null ? vb != null : !VB_EDEFAULT.equals(vb);
			case RegisterPackage.PUBLISHED_COUNT__TOTAL:
				return TOTAL_EDEFAULT == null ? total != null : !TOTAL_EDEFAULT.equals(total);
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
		result.append(" (t1: ");
		result.append(t1);
		result.append(", t2: ");
		result.append(t2);
		result.append(", vb: ");
		result.append(vb);
		result.append(", total: ");
		result.append(total);
		result.append(')');
		return result.toString();
	}

} //PublishedCountImpl
