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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.impl.LinkableImpl;

import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.register.SeriousnessAssessment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getDate <em>Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getFeedbackGiven <em>Feedback Given</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getClosed <em>Closed</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getRetainUntil <em>Retain Until</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.impl.CaseImpl#getAssessment <em>Assessment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseImpl extends LinkableImpl implements Case {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected String channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

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
	 * The default value of the '{@link #getFeedbackGiven() <em>Feedback Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbackGiven()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FEEDBACK_GIVEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeedbackGiven() <em>Feedback Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbackGiven()
	 * @generated
	 * @ordered
	 */
	protected LocalDate feedbackGiven = FEEDBACK_GIVEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closed = CLOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetainUntil() <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetainUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RETAIN_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetainUntil() <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetainUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate retainUntil = RETAIN_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseCategory> categories;

	/**
	 * The cached value of the '{@link #getAssessment() <em>Assessment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessment()
	 * @generated
	 * @ordered
	 */
	protected SeriousnessAssessment assessment;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegisterPackage.Literals.CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(String newChannel) {
		String oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__MEASURES, oldMeasures, measures));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFeedbackGiven() {
		return feedbackGiven;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedbackGiven(LocalDate newFeedbackGiven) {
		LocalDate oldFeedbackGiven = feedbackGiven;
		feedbackGiven = newFeedbackGiven;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__FEEDBACK_GIVEN, oldFeedbackGiven, feedbackGiven));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(LocalDate newClosed) {
		LocalDate oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRetainUntil() {
		return retainUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetainUntil(LocalDate newRetainUntil) {
		LocalDate oldRetainUntil = retainUntil;
		retainUntil = newRetainUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__RETAIN_UNTIL, oldRetainUntil, retainUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectResolvingEList<CaseCategory>(CaseCategory.class, this, RegisterPackage.CASE__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseRegister getRegister() {
		if (eContainerFeatureID() != RegisterPackage.CASE__REGISTER) return null;
		return (CaseRegister)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRegister(CaseRegister newRegister, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newRegister, RegisterPackage.CASE__REGISTER, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegister(CaseRegister newRegister) {
		if (newRegister != eInternalContainer() || (eContainerFeatureID() != RegisterPackage.CASE__REGISTER && newRegister != null)) {
			if (EcoreUtil.isAncestor(this, newRegister))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newRegister != null)
				msgs = ((InternalEObject)newRegister).eInverseAdd(this, RegisterPackage.CASE_REGISTER__CASES, CaseRegister.class, msgs);
			msgs = basicSetRegister(newRegister, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__REGISTER, newRegister, newRegister));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeriousnessAssessment getAssessment() {
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAssessment(SeriousnessAssessment newAssessment, NotificationChain msgs) {
		SeriousnessAssessment oldAssessment = assessment;
		assessment = newAssessment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__ASSESSMENT, oldAssessment, newAssessment);
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
	public void setAssessment(SeriousnessAssessment newAssessment) {
		if (newAssessment != assessment) {
			NotificationChain msgs = null;
			if (assessment != null)
				msgs = ((InternalEObject)assessment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RegisterPackage.CASE__ASSESSMENT, null, msgs);
			if (newAssessment != null)
				msgs = ((InternalEObject)newAssessment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RegisterPackage.CASE__ASSESSMENT, null, msgs);
			msgs = basicSetAssessment(newAssessment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegisterPackage.CASE__ASSESSMENT, newAssessment, newAssessment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RegisterPackage.CASE__REGISTER:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetRegister((CaseRegister)otherEnd, msgs);
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
			case RegisterPackage.CASE__REGISTER:
				return basicSetRegister(null, msgs);
			case RegisterPackage.CASE__ASSESSMENT:
				return basicSetAssessment(null, msgs);
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
			case RegisterPackage.CASE__REGISTER:
				return eInternalContainer().eInverseRemove(this, RegisterPackage.CASE_REGISTER__CASES, CaseRegister.class, msgs);
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
			case RegisterPackage.CASE__NUMBER:
				return getNumber();
			case RegisterPackage.CASE__DATE:
				return getDate();
			case RegisterPackage.CASE__CHANNEL:
				return getChannel();
			case RegisterPackage.CASE__DESCRIPTION:
				return getDescription();
			case RegisterPackage.CASE__MEASURES:
				return getMeasures();
			case RegisterPackage.CASE__FEEDBACK_GIVEN:
				return getFeedbackGiven();
			case RegisterPackage.CASE__CLOSED:
				return getClosed();
			case RegisterPackage.CASE__RETAIN_UNTIL:
				return getRetainUntil();
			case RegisterPackage.CASE__CATEGORIES:
				return getCategories();
			case RegisterPackage.CASE__REGISTER:
				return getRegister();
			case RegisterPackage.CASE__ASSESSMENT:
				return getAssessment();
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
			case RegisterPackage.CASE__NUMBER:
				setNumber((String)newValue);
				return;
			case RegisterPackage.CASE__DATE:
				setDate((LocalDate)newValue);
				return;
			case RegisterPackage.CASE__CHANNEL:
				setChannel((String)newValue);
				return;
			case RegisterPackage.CASE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case RegisterPackage.CASE__MEASURES:
				setMeasures((String)newValue);
				return;
			case RegisterPackage.CASE__FEEDBACK_GIVEN:
				setFeedbackGiven((LocalDate)newValue);
				return;
			case RegisterPackage.CASE__CLOSED:
				setClosed((LocalDate)newValue);
				return;
			case RegisterPackage.CASE__RETAIN_UNTIL:
				setRetainUntil((LocalDate)newValue);
				return;
			case RegisterPackage.CASE__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends CaseCategory>)newValue);
				return;
			case RegisterPackage.CASE__REGISTER:
				setRegister((CaseRegister)newValue);
				return;
			case RegisterPackage.CASE__ASSESSMENT:
				setAssessment((SeriousnessAssessment)newValue);
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
			case RegisterPackage.CASE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case RegisterPackage.CASE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case RegisterPackage.CASE__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case RegisterPackage.CASE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case RegisterPackage.CASE__MEASURES:
				setMeasures(MEASURES_EDEFAULT);
				return;
			case RegisterPackage.CASE__FEEDBACK_GIVEN:
				setFeedbackGiven(FEEDBACK_GIVEN_EDEFAULT);
				return;
			case RegisterPackage.CASE__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case RegisterPackage.CASE__RETAIN_UNTIL:
				setRetainUntil(RETAIN_UNTIL_EDEFAULT);
				return;
			case RegisterPackage.CASE__CATEGORIES:
				getCategories().clear();
				return;
			case RegisterPackage.CASE__REGISTER:
				setRegister((CaseRegister)null);
				return;
			case RegisterPackage.CASE__ASSESSMENT:
				setAssessment((SeriousnessAssessment)null);
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
			case RegisterPackage.CASE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case RegisterPackage.CASE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case RegisterPackage.CASE__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case RegisterPackage.CASE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case RegisterPackage.CASE__MEASURES:
				return MEASURES_EDEFAULT == null ? measures != null : !MEASURES_EDEFAULT.equals(measures);
			case RegisterPackage.CASE__FEEDBACK_GIVEN:
				return FEEDBACK_GIVEN_EDEFAULT == null ? feedbackGiven != null : !FEEDBACK_GIVEN_EDEFAULT.equals(feedbackGiven);
			case RegisterPackage.CASE__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
			case RegisterPackage.CASE__RETAIN_UNTIL:
				return RETAIN_UNTIL_EDEFAULT == null ? retainUntil != null : !RETAIN_UNTIL_EDEFAULT.equals(retainUntil);
			case RegisterPackage.CASE__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case RegisterPackage.CASE__REGISTER:
				return getRegister() != null;
			case RegisterPackage.CASE__ASSESSMENT:
				return assessment != null;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", date: ");
		result.append(date);
		result.append(", channel: ");
		result.append(channel);
		result.append(", description: ");
		result.append(description);
		result.append(", measures: ");
		result.append(measures);
		result.append(", feedbackGiven: ");
		result.append(feedbackGiven);
		result.append(", closed: ");
		result.append(closed);
		result.append(", retainUntil: ");
		result.append(retainUntil);
		result.append(')');
		return result.toString();
	}

} //CaseImpl
