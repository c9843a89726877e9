/**
 */
package se.styrkedjan.model.register.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.impl.NamedElementImpl;

import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.register.RegisterPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case Category</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseCategoryImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseCategoryImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseCategoryImpl#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseCategoryImpl extends NamedElementImpl implements CaseCategory {
	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected PublishedCount published;

	/**
	 * The default value of the '{@link #getMeasures() <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected String measures = MEASURES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseCategoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegisterPackage.Literals.CASE_CATEGORY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseGroup getGroup() {
		if (eContainerFeatureID() != RegisterPackage.CASE_CATEGORY__GROUP) return null;
		return (CaseGroup)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGroup(CaseGroup newGroup, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newGroup, RegisterPackage.CASE_CATEGORY__GROUP, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(CaseGroup newGroup) {
		if (newGroup != eInternalContainer() || (eContainerFeatureID() != RegisterPackage.CASE_CATEGORY__GROUP && newGroup != null)) {
			if (EcoreUtil.isAncestor(this, newGroup))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newGroup != null)
				msgs = ((InternalEObject)newGroup).eInverseAdd(this, RegisterPackage.CASE_GROUP__CATEGORIES, CaseGroup.class, msgs);
			msgs = basicSetGroup(newGroup, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE_CATEGORY__GROUP, newGroup, newGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublishedCount getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPublished(PublishedCount newPublished, NotificationChain msgs) {
		PublishedCount oldPublished = published;
		published = newPublished;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE_CATEGORY__PUBLISHED, oldPublished, newPublished);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(PublishedCount newPublished) {
		if (newPublished != published) {
			NotificationChain msgs = null;
			if (published != null)
				msgs = ((InternalEObject)published).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RegisterPackage.CASE_CATEGORY__PUBLISHED, null, msgs);
			if (newPublished != null)
				msgs = ((InternalEObject)newPublished).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RegisterPackage.CASE_CATEGORY__PUBLISHED, null, msgs);
			msgs = basicSetPublished(newPublished, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE_CATEGORY__PUBLISHED, newPublished, newPublished));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasures() {
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasures(String newMeasures) {
		String oldMeasures = measures;
		measures = newMeasures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE_CATEGORY__MEASURES, oldMeasures, measures));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegisterPackage.CASE_CATEGORY__GROUP:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetGroup((CaseGroup)otherEnd, msgs);
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
			case RegisterPackage.CASE_CATEGORY__GROUP:
				return basicSetGroup(null, msgs);
			case RegisterPackage.CASE_CATEGORY__PUBLISHED:
				return basicSetPublished(null, msgs);
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
			case RegisterPackage.CASE_CATEGORY__GROUP:
				return eInternalContainer().eInverseRemove(this, RegisterPackage.CASE_GROUP__CATEGORIES, CaseGroup.class, msgs);
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
			case RegisterPackage.CASE_CATEGORY__GROUP:
				return getGroup();
			case RegisterPackage.CASE_CATEGORY__PUBLISHED:
				return getPublished();
			case RegisterPackage.CASE_CATEGORY__MEASURES:
				return getMeasures();
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
			case RegisterPackage.CASE_CATEGORY__GROUP:
				setGroup((CaseGroup)newValue);
				return;
			case RegisterPackage.CASE_CATEGORY__PUBLISHED:
				setPublished((PublishedCount)newValue);
				return;
			case RegisterPackage.CASE_CATEGORY__MEASURES:
				setMeasures((String)newValue);
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
			case RegisterPackage.CASE_CATEGORY__GROUP:
				setGroup((CaseGroup)null);
				return;
			case RegisterPackage.CASE_CATEGORY__PUBLISHED:
				setPublished((PublishedCount)null);
				return;
			case RegisterPackage.CASE_CATEGORY__MEASURES:
				setMeasures(MEASURES_EDEFAULT);
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
			case RegisterPackage.CASE_CATEGORY__GROUP:
				return getGroup() != null;
			case RegisterPackage.CASE_CATEGORY__PUBLISHED:
				return published != null;
			case RegisterPackage.CASE_CATEGORY__MEASURES:
				return MEASURES_EDEFAULT == null ? measures != null : !MEASURES_EDEFAULT.equals(measures);
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
		result.append(" (measures: ");
		result.append(measures);
		result.append(')');
		return result.toString();
	}

} //CaseCategoryImpl
