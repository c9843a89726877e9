/**
 */
package se.styrkedjan.model.register.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.styrkedjan.model.impl.ElementImpl;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.register.Thinning;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case Register</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseRegisterImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseRegisterImpl#getCases <em>Cases</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseRegisterImpl#getThinnings <em>Thinnings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseRegisterImpl extends ElementImpl implements CaseRegister {
	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseGroup> groups;

	/**
	 * The cached value of the '{@link #getCases() <em>Cases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCases()
	 * @generated
	 * @ordered
	 */
	protected EList<Case> cases;

	/**
	 * The cached value of the '{@link #getThinnings() <em>Thinnings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThinnings()
	 * @generated
	 * @ordered
	 */
	protected EList<Thinning> thinnings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseRegisterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegisterPackage.Literals.CASE_REGISTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentWithInverseEList<CaseGroup>(CaseGroup.class, this, RegisterPackage.CASE_REGISTER__GROUPS, RegisterPackage.CASE_GROUP__REGISTER);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Case> getCases() {
		if (cases == null) {
			cases = new EObjectContainmentWithInverseEList<Case>(Case.class, this, RegisterPackage.CASE_REGISTER__CASES, RegisterPackage.CASE__REGISTER);
		}
		return cases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Thinning> getThinnings() {
		if (thinnings == null) {
			thinnings = new EObjectContainmentEList<Thinning>(Thinning.class, this, RegisterPackage.CASE_REGISTER__THINNINGS);
		}
		return thinnings;
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
			case RegisterPackage.CASE_REGISTER__GROUPS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getGroups()).basicAdd(otherEnd, msgs);
			case RegisterPackage.CASE_REGISTER__CASES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCases()).basicAdd(otherEnd, msgs);
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
			case RegisterPackage.CASE_REGISTER__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case RegisterPackage.CASE_REGISTER__CASES:
				return ((InternalEList<?>)getCases()).basicRemove(otherEnd, msgs);
			case RegisterPackage.CASE_REGISTER__THINNINGS:
				return ((InternalEList<?>)getThinnings()).basicRemove(otherEnd, msgs);
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
			case RegisterPackage.CASE_REGISTER__GROUPS:
				return getGroups();
			case RegisterPackage.CASE_REGISTER__CASES:
				return getCases();
			case RegisterPackage.CASE_REGISTER__THINNINGS:
				return getThinnings();
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
			case RegisterPackage.CASE_REGISTER__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends CaseGroup>)newValue);
				return;
			case RegisterPackage.CASE_REGISTER__CASES:
				getCases().clear();
				getCases().addAll((Collection<? extends Case>)newValue);
				return;
			case RegisterPackage.CASE_REGISTER__THINNINGS:
				getThinnings().clear();
				getThinnings().addAll((Collection<? extends Thinning>)newValue);
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
			case RegisterPackage.CASE_REGISTER__GROUPS:
				getGroups().clear();
				return;
			case RegisterPackage.CASE_REGISTER__CASES:
				getCases().clear();
				return;
			case RegisterPackage.CASE_REGISTER__THINNINGS:
				getThinnings().clear();
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
			case RegisterPackage.CASE_REGISTER__GROUPS:
				return groups != null && !groups.isEmpty();
			case RegisterPackage.CASE_REGISTER__CASES:
				return cases != null && !cases.isEmpty();
			case RegisterPackage.CASE_REGISTER__THINNINGS:
				return thinnings != null && !thinnings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CaseRegisterImpl
