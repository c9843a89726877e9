/**
 */
package se.styrkedjan.model.steering.impl;

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

import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SteeringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getRegistrationNumber <em>Registration Number</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getDocumentDate <em>Document Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getOfficer <em>Officer</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getPhone <em>Phone</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getProposal <em>Proposal</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getState <em>State</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getStateComment <em>State Comment</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getDecisionDate <em>Decision Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getFrozenRevision <em>Frozen Revision</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.ReportImpl#getApprovedOn <em>Approved On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportImpl extends PeriodicImpl implements Report {
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegistrationNumber() <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistrationNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String REGISTRATION_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegistrationNumber() <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistrationNumber()
	 * @generated
	 * @ordered
	 */
	protected String registrationNumber = REGISTRATION_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocumentDate() <em>Document Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DOCUMENT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentDate() <em>Document Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate documentDate = DOCUMENT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfficer() <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficer()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfficer() <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficer()
	 * @generated
	 * @ordered
	 */
	protected String officer = OFFICER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhone() <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhone()
	 * @generated
	 * @ordered
	 */
	protected String phone = PHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected static final String RECIPIENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected String recipient = RECIPIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposal() <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposal()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposal() <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposal()
	 * @generated
	 * @ordered
	 */
	protected String proposal = PROPOSAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected LocalDate deadline = DEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReportState STATE_EDEFAULT = ReportState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReportState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateComment() <em>State Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateComment()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStateComment() <em>State Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateComment()
	 * @generated
	 * @ordered
	 */
	protected String stateComment = STATE_COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecisionDate() <em>Decision Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECISION_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecisionDate() <em>Decision Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decisionDate = DECISION_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrozenRevision() <em>Frozen Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrozenRevision()
	 * @generated
	 * @ordered
	 */
	protected static final long FROZEN_REVISION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFrozenRevision() <em>Frozen Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrozenRevision()
	 * @generated
	 * @ordered
	 */
	protected long frozenRevision = FROZEN_REVISION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The default value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROVED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected String approvedBy = APPROVED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate APPROVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate approvedOn = APPROVED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.REPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegistrationNumber() {
		return registrationNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegistrationNumber(String newRegistrationNumber) {
		String oldRegistrationNumber = registrationNumber;
		registrationNumber = newRegistrationNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__REGISTRATION_NUMBER, oldRegistrationNumber, registrationNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDocumentDate() {
		return documentDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentDate(LocalDate newDocumentDate) {
		LocalDate oldDocumentDate = documentDate;
		documentDate = newDocumentDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__DOCUMENT_DATE, oldDocumentDate, documentDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOfficer() {
		return officer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficer(String newOfficer) {
		String oldOfficer = officer;
		officer = newOfficer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__OFFICER, oldOfficer, officer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhone() {
		return phone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhone(String newPhone) {
		String oldPhone = phone;
		phone = newPhone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__PHONE, oldPhone, phone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecipient() {
		return recipient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipient(String newRecipient) {
		String oldRecipient = recipient;
		recipient = newRecipient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__RECIPIENT, oldRecipient, recipient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposal() {
		return proposal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposal(String newProposal) {
		String oldProposal = proposal;
		proposal = newProposal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__PROPOSAL, oldProposal, proposal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(LocalDate newDeadline) {
		LocalDate oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReportState newState) {
		ReportState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStateComment() {
		return stateComment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateComment(String newStateComment) {
		String oldStateComment = stateComment;
		stateComment = newStateComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__STATE_COMMENT, oldStateComment, stateComment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecisionDate() {
		return decisionDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecisionDate(LocalDate newDecisionDate) {
		LocalDate oldDecisionDate = decisionDate;
		decisionDate = newDecisionDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__DECISION_DATE, oldDecisionDate, decisionDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFrozenRevision() {
		return frozenRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrozenRevision(long newFrozenRevision) {
		long oldFrozenRevision = frozenRevision;
		frozenRevision = newFrozenRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__FROZEN_REVISION, oldFrozenRevision, frozenRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, SteeringPackage.REPORT__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApprovedBy() {
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedBy(String newApprovedBy) {
		String oldApprovedBy = approvedBy;
		approvedBy = newApprovedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__APPROVED_BY, oldApprovedBy, approvedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getApprovedOn() {
		return approvedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedOn(LocalDate newApprovedOn) {
		LocalDate oldApprovedOn = approvedOn;
		approvedOn = newApprovedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.REPORT__APPROVED_ON, oldApprovedOn, approvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SteeringPackage.REPORT__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case SteeringPackage.REPORT__LABEL:
				return getLabel();
			case SteeringPackage.REPORT__REGISTRATION_NUMBER:
				return getRegistrationNumber();
			case SteeringPackage.REPORT__DOCUMENT_DATE:
				return getDocumentDate();
			case SteeringPackage.REPORT__OFFICER:
				return getOfficer();
			case SteeringPackage.REPORT__PHONE:
				return getPhone();
			case SteeringPackage.REPORT__RECIPIENT:
				return getRecipient();
			case SteeringPackage.REPORT__PROPOSAL:
				return getProposal();
			case SteeringPackage.REPORT__DEADLINE:
				return getDeadline();
			case SteeringPackage.REPORT__STATE:
				return getState();
			case SteeringPackage.REPORT__STATE_COMMENT:
				return getStateComment();
			case SteeringPackage.REPORT__DECISION_DATE:
				return getDecisionDate();
			case SteeringPackage.REPORT__FROZEN_REVISION:
				return getFrozenRevision();
			case SteeringPackage.REPORT__SECTIONS:
				return getSections();
			case SteeringPackage.REPORT__APPROVED_BY:
				return getApprovedBy();
			case SteeringPackage.REPORT__APPROVED_ON:
				return getApprovedOn();
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
			case SteeringPackage.REPORT__LABEL:
				setLabel((String)newValue);
				return;
			case SteeringPackage.REPORT__REGISTRATION_NUMBER:
				setRegistrationNumber((String)newValue);
				return;
			case SteeringPackage.REPORT__DOCUMENT_DATE:
				setDocumentDate((LocalDate)newValue);
				return;
			case SteeringPackage.REPORT__OFFICER:
				setOfficer((String)newValue);
				return;
			case SteeringPackage.REPORT__PHONE:
				setPhone((String)newValue);
				return;
			case SteeringPackage.REPORT__RECIPIENT:
				setRecipient((String)newValue);
				return;
			case SteeringPackage.REPORT__PROPOSAL:
				setProposal((String)newValue);
				return;
			case SteeringPackage.REPORT__DEADLINE:
				setDeadline((LocalDate)newValue);
				return;
			case SteeringPackage.REPORT__STATE:
				setState((ReportState)newValue);
				return;
			case SteeringPackage.REPORT__STATE_COMMENT:
				setStateComment((String)newValue);
				return;
			case SteeringPackage.REPORT__DECISION_DATE:
				setDecisionDate((LocalDate)newValue);
				return;
			case SteeringPackage.REPORT__FROZEN_REVISION:
				setFrozenRevision((Long)newValue);
				return;
			case SteeringPackage.REPORT__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case SteeringPackage.REPORT__APPROVED_BY:
				setApprovedBy((String)newValue);
				return;
			case SteeringPackage.REPORT__APPROVED_ON:
				setApprovedOn((LocalDate)newValue);
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
			case SteeringPackage.REPORT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case SteeringPackage.REPORT__REGISTRATION_NUMBER:
				setRegistrationNumber(REGISTRATION_NUMBER_EDEFAULT);
				return;
			case SteeringPackage.REPORT__DOCUMENT_DATE:
				setDocumentDate(DOCUMENT_DATE_EDEFAULT);
				return;
			case SteeringPackage.REPORT__OFFICER:
				setOfficer(OFFICER_EDEFAULT);
				return;
			case SteeringPackage.REPORT__PHONE:
				setPhone(PHONE_EDEFAULT);
				return;
			case SteeringPackage.REPORT__RECIPIENT:
				setRecipient(RECIPIENT_EDEFAULT);
				return;
			case SteeringPackage.REPORT__PROPOSAL:
				setProposal(PROPOSAL_EDEFAULT);
				return;
			case SteeringPackage.REPORT__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case SteeringPackage.REPORT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case SteeringPackage.REPORT__STATE_COMMENT:
				setStateComment(STATE_COMMENT_EDEFAULT);
				return;
			case SteeringPackage.REPORT__DECISION_DATE:
				setDecisionDate(DECISION_DATE_EDEFAULT);
				return;
			case SteeringPackage.REPORT__FROZEN_REVISION:
				setFrozenRevision(FROZEN_REVISION_EDEFAULT);
				return;
			case SteeringPackage.REPORT__SECTIONS:
				getSections().clear();
				return;
			case SteeringPackage.REPORT__APPROVED_BY:
				setApprovedBy(APPROVED_BY_EDEFAULT);
				return;
			case SteeringPackage.REPORT__APPROVED_ON:
				setApprovedOn(APPROVED_ON_EDEFAULT);
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
			case SteeringPackage.REPORT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case SteeringPackage.REPORT__REGISTRATION_NUMBER:
				return REGISTRATION_NUMBER_EDEFAULT == null ? registrationNumber != null : !REGISTRATION_NUMBER_EDEFAULT.equals(registrationNumber);
			case SteeringPackage.REPORT__DOCUMENT_DATE:
				return DOCUMENT_DATE_EDEFAULT == null ? documentDate != null : !DOCUMENT_DATE_EDEFAULT.equals(documentDate);
			case SteeringPackage.REPORT__OFFICER:
				return OFFICER_EDEFAULT == null ? officer != null : !OFFICER_EDEFAULT.equals(officer);
			case SteeringPackage.REPORT__PHONE:
				return PHONE_EDEFAULT == null ? phone != null : !PHONE_EDEFAULT.equals(phone);
			case SteeringPackage.REPORT__RECIPIENT:
				return RECIPIENT_EDEFAULT == null ? recipient != null : !RECIPIENT_EDEFAULT.equals(recipient);
			case SteeringPackage.REPORT__PROPOSAL:
				return PROPOSAL_EDEFAULT == null ? proposal != null : !PROPOSAL_EDEFAULT.equals(proposal);
			case SteeringPackage.REPORT__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case SteeringPackage.REPORT__STATE:
				return state != STATE_EDEFAULT;
			case SteeringPackage.REPORT__STATE_COMMENT:
				return STATE_COMMENT_EDEFAULT == null ? stateComment != null : !STATE_COMMENT_EDEFAULT.equals(stateComment);
			case SteeringPackage.REPORT__DECISION_DATE:
				return DECISION_DATE_EDEFAULT == null ? decisionDate != null : !DECISION_DATE_EDEFAULT.equals(decisionDate);
			case SteeringPackage.REPORT__FROZEN_REVISION:
				return frozenRevision != FROZEN_REVISION_EDEFAULT;
			case SteeringPackage.REPORT__SECTIONS:
				return sections != null && !sections.isEmpty();
			case SteeringPackage.REPORT__APPROVED_BY:
				return APPROVED_BY_EDEFAULT == null ? approvedBy != null : !APPROVED_BY_EDEFAULT.equals(approvedBy);
			case SteeringPackage.REPORT__APPROVED_ON:
				return APPROVED_ON_EDEFAULT == null ? approvedOn != null : !APPROVED_ON_EDEFAULT.equals(approvedOn);
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
		result.append(" (label: ");
		result.append(label);
		result.append(", registrationNumber: ");
		result.append(registrationNumber);
		result.append(", documentDate: ");
		result.append(documentDate);
		result.append(", officer: ");
		result.append(officer);
		result.append(", phone: ");
		result.append(phone);
		result.append(", recipient: ");
		result.append(recipient);
		result.append(", proposal: ");
		result.append(proposal);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(", state: ");
		result.append(state);
		result.append(", stateComment: ");
		result.append(stateComment);
		result.append(", decisionDate: ");
		result.append(decisionDate);
		result.append(", frozenRevision: ");
		result.append(frozenRevision);
		result.append(", approvedBy: ");
		result.append(approvedBy);
		result.append(", approvedOn: ");
		result.append(approvedOn);
		result.append(')');
		return result.toString();
	}

} //ReportImpl
