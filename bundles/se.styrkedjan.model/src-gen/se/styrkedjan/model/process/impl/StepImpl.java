/**
 */
package se.styrkedjan.model.process.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.impl.StepImpl#getLeadTime <em>Lead Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StepImpl extends FlowNodeImpl implements Step {
	/**
	 * The cached value of the '{@link #getLeadTime() <em>Lead Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadTime()
	 * @generated
	 * @ordered
	 */
	protected LeadTime leadTime;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LeadTime getLeadTime() {
		return leadTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLeadTime(LeadTime newLeadTime, NotificationChain msgs) {
		LeadTime oldLeadTime = leadTime;
		leadTime = newLeadTime;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__LEAD_TIME, oldLeadTime, newLeadTime);
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
	public void setLeadTime(LeadTime newLeadTime) {
		if (newLeadTime != leadTime) {
			NotificationChain msgs = null;
			if (leadTime != null)
				msgs = ((InternalEObject)leadTime).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProcessPackage.STEP__LEAD_TIME, null, msgs);
			if (newLeadTime != null)
				msgs = ((InternalEObject)newLeadTime).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProcessPackage.STEP__LEAD_TIME, null, msgs);
			msgs = basicSetLeadTime(newLeadTime, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__LEAD_TIME, newLeadTime, newLeadTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcessPackage.STEP__LEAD_TIME:
				return basicSetLeadTime(null, msgs);
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
			case ProcessPackage.STEP__LEAD_TIME:
				return getLeadTime();
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
			case ProcessPackage.STEP__LEAD_TIME:
				setLeadTime((LeadTime)newValue);
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
			case ProcessPackage.STEP__LEAD_TIME:
				setLeadTime((LeadTime)null);
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
			case ProcessPackage.STEP__LEAD_TIME:
				return leadTime != null;
		}
		return super.eIsSet(featureID);
	}

} //StepImpl
