/**
 */
package se.styrkedjan.model.steering.impl;

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

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.MonthAmount;
import se.styrkedjan.model.steering.SteeringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Economy Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.EconomyLineImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.EconomyLineImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.EconomyLineImpl#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.EconomyLineImpl#getMonths <em>Months</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EconomyLineImpl extends ElementImpl implements EconomyLine {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LineKind KIND_EDEFAULT = LineKind.INCOME;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LineKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAmounts() <em>Amounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Amount> amounts;

	/**
	 * The cached value of the '{@link #getMonths() <em>Months</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonths()
	 * @generated
	 * @ordered
	 */
	protected EList<MonthAmount> months;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EconomyLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.ECONOMY_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.ECONOMY_LINE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LineKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LineKind newKind) {
		LineKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.ECONOMY_LINE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Amount> getAmounts() {
		if (amounts == null) {
			amounts = new EObjectContainmentEList<Amount>(Amount.class, this, SteeringPackage.ECONOMY_LINE__AMOUNTS);
		}
		return amounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MonthAmount> getMonths() {
		if (months == null) {
			months = new EObjectContainmentEList<MonthAmount>(MonthAmount.class, this, SteeringPackage.ECONOMY_LINE__MONTHS);
		}
		return months;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SteeringPackage.ECONOMY_LINE__AMOUNTS:
				return ((InternalEList<?>)getAmounts()).basicRemove(otherEnd, msgs);
			case SteeringPackage.ECONOMY_LINE__MONTHS:
				return ((InternalEList<?>)getMonths()).basicRemove(otherEnd, msgs);
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
			case SteeringPackage.ECONOMY_LINE__TITLE:
				return getTitle();
			case SteeringPackage.ECONOMY_LINE__KIND:
				return getKind();
			case SteeringPackage.ECONOMY_LINE__AMOUNTS:
				return getAmounts();
			case SteeringPackage.ECONOMY_LINE__MONTHS:
				return getMonths();
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
			case SteeringPackage.ECONOMY_LINE__TITLE:
				setTitle((String)newValue);
				return;
			case SteeringPackage.ECONOMY_LINE__KIND:
				setKind((LineKind)newValue);
				return;
			case SteeringPackage.ECONOMY_LINE__AMOUNTS:
				getAmounts().clear();
				getAmounts().addAll((Collection<? extends Amount>)newValue);
				return;
			case SteeringPackage.ECONOMY_LINE__MONTHS:
				getMonths().clear();
				getMonths().addAll((Collection<? extends MonthAmount>)newValue);
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
			case SteeringPackage.ECONOMY_LINE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SteeringPackage.ECONOMY_LINE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SteeringPackage.ECONOMY_LINE__AMOUNTS:
				getAmounts().clear();
				return;
			case SteeringPackage.ECONOMY_LINE__MONTHS:
				getMonths().clear();
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
			case SteeringPackage.ECONOMY_LINE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SteeringPackage.ECONOMY_LINE__KIND:
				return kind != KIND_EDEFAULT;
			case SteeringPackage.ECONOMY_LINE__AMOUNTS:
				return amounts != null && !amounts.isEmpty();
			case SteeringPackage.ECONOMY_LINE__MONTHS:
				return months != null && !months.isEmpty();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //EconomyLineImpl
