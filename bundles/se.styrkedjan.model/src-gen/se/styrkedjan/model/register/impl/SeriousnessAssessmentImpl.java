/**
 */
package se.styrkedjan.model.register.impl;

import java.time.LocalDate;

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

import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.register.Seriousness;
import se.styrkedjan.model.register.SeriousnessAnswer;
import se.styrkedjan.model.register.SeriousnessAssessment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Seriousness Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.SeriousnessAssessmentImpl#getDecidedBy <em>Decided By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SeriousnessAssessmentImpl extends ElementImpl implements SeriousnessAssessment {
	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<SeriousnessAnswer> answers;

	/**
	 * The default value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected static final Seriousness CONCLUSION_EDEFAULT = Seriousness.NOT_JUDGED;

	/**
	 * The cached value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected Seriousness conclusion = CONCLUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SeriousnessAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegisterPackage.Literals.SERIOUSNESS_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SeriousnessAnswer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<SeriousnessAnswer>(SeriousnessAnswer.class, this, RegisterPackage.SERIOUSNESS_ASSESSMENT__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Seriousness getConclusion() {
		return conclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConclusion(Seriousness newConclusion) {
		Seriousness oldConclusion = conclusion;
		conclusion = newConclusion == null ? CONCLUSION_EDEFAULT : newConclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.SERIOUSNESS_ASSESSMENT__CONCLUSION, oldConclusion, conclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.SERIOUSNESS_ASSESSMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
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
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__ANSWERS:
				return getAnswers();
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__CONCLUSION:
				return getConclusion();
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__REASON:
				return getReason();
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_ON:
				return getDecidedOn();
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_BY:
				return getDecidedBy();
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
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends SeriousnessAnswer>)newValue);
				return;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__CONCLUSION:
				setConclusion((Seriousness)newValue);
				return;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__REASON:
				setReason((String)newValue);
				return;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_BY:
				setDecidedBy((String)newValue);
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
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__ANSWERS:
				getAnswers().clear();
				return;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__CONCLUSION:
				setConclusion(CONCLUSION_EDEFAULT);
				return;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
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
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__ANSWERS:
				return answers != null && !answers.isEmpty();
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__CONCLUSION:
				return conclusion != CONCLUSION_EDEFAULT;
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case RegisterPackage.SERIOUSNESS_ASSESSMENT__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
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
		result.append(" (conclusion: ");
		result.append(conclusion);
		result.append(", reason: ");
		result.append(reason);
		result.append(", decidedOn: ");
		result.append(decidedOn);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(')');
		return result.toString();
	}

} //SeriousnessAssessmentImpl
