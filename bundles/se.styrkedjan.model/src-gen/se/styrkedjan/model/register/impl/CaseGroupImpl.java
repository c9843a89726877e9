/**
 */
package se.styrkedjan.model.register.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import se.styrkedjan.model.impl.NamedElementImpl;

import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseGroupImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseGroupImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseGroupImpl#getRetentionYears <em>Retention Years</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseGroupImpl extends NamedElementImpl implements CaseGroup {
	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseCategory> categories;

	/**
	 * The default value of the '{@link #getRetentionYears() <em>Retention Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionYears()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RETENTION_YEARS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetentionYears() <em>Retention Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionYears()
	 * @generated
	 * @ordered
	 */
	protected Integer retentionYears = RETENTION_YEARS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegisterPackage.Literals.CASE_GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseRegister getRegister() {
		if (eContainerFeatureID() != RegisterPackage.CASE_GROUP__REGISTER) return null;
		return (CaseRegister)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRegister(CaseRegister newRegister, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newRegister, RegisterPackage.CASE_GROUP__REGISTER, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegister(CaseRegister newRegister) {
		if (newRegister != eInternalContainer() || (eContainerFeatureID() != RegisterPackage.CASE_GROUP__REGISTER && newRegister != null)) {
			if (EcoreUtil.isAncestor(this, newRegister))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newRegister != null)
				msgs = ((InternalEObject)newRegister).eInverseAdd(this, RegisterPackage.CASE_REGISTER__GROUPS, CaseRegister.class, msgs);
			msgs = basicSetRegister(newRegister, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE_GROUP__REGISTER, newRegister, newRegister));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectContainmentWithInverseEList<CaseCategory>(CaseCategory.class, this, RegisterPackage.CASE_GROUP__CATEGORIES, RegisterPackage.CASE_CATEGORY__GROUP);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRetentionYears() {
		return retentionYears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetentionYears(Integer newRetentionYears) {
		Integer oldRetentionYears = retentionYears;
		retentionYears = newRetentionYears;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE_GROUP__RETENTION_YEARS, oldRetentionYears, retentionYears));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegisterPackage.CASE_GROUP__REGISTER:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetRegister((CaseRegister)otherEnd, msgs);
			case RegisterPackage.CASE_GROUP__CATEGORIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCategories()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegisterPackage.CASE_GROUP__REGISTER:
				return basicSetRegister(null, msgs);
			case RegisterPackage.CASE_GROUP__CATEGORIES:
				return ((InternalEList<?>)getCategories()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case RegisterPackage.CASE_GROUP__REGISTER:
				return eInternalContainer().eInverseRemove(this, RegisterPackage.CASE_REGISTER__GROUPS, CaseRegister.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegisterPackage.CASE_GROUP__REGISTER:
				return getRegister();
			case RegisterPackage.CASE_GROUP__CATEGORIES:
				return getCategories();
			case RegisterPackage.CASE_GROUP__RETENTION_YEARS:
				return getRetentionYears();
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
			case RegisterPackage.CASE_GROUP__REGISTER:
				setRegister((CaseRegister)newValue);
				return;
			case RegisterPackage.CASE_GROUP__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends CaseCategory>)newValue);
				return;
			case RegisterPackage.CASE_GROUP__RETENTION_YEARS:
				setRetentionYears((Integer)newValue);
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
			case RegisterPackage.CASE_GROUP__REGISTER:
				setRegister((CaseRegister)null);
				return;
			case RegisterPackage.CASE_GROUP__CATEGORIES:
				getCategories().clear();
				return;
			case RegisterPackage.CASE_GROUP__RETENTION_YEARS:
				setRetentionYears(RETENTION_YEARS_EDEFAULT);
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
			case RegisterPackage.CASE_GROUP__REGISTER:
				return getRegister() != null;
			case RegisterPackage.CASE_GROUP__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case RegisterPackage.CASE_GROUP__RETENTION_YEARS:
				return RETENTION_YEARS_EDEFAULT == null ? retentionYears != null : !RETENTION_YEARS_EDEFAULT.equals(retentionYears);
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
		result.append(" (retentionYears: ");
		result.append(retentionYears);
		result.append(')');
		return result.toString();
	}

} //CaseGroupImpl
