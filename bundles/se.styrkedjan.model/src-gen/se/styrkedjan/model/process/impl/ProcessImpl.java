/**
 */
package se.styrkedjan.model.process.impl;

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

import se.styrkedjan.model.Link;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.ModelPackage;

import se.styrkedjan.model.impl.NamedElementImpl;

import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.LeadTime;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.ProcessState;

import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.ViewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getDiagrams <em>Diagrams</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getOwnerRole <em>Owner Role</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getUnitId <em>Unit Id</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getState <em>State</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getApprovedRevision <em>Approved Revision</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getReviewRemark <em>Review Remark</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getLeadTime <em>Lead Time</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getLanes <em>Lanes</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.impl.ProcessImpl#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessImpl extends NamedElementImpl implements se.styrkedjan.model.process.Process {
	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The cached value of the '{@link #getDiagrams() <em>Diagrams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagrams()
	 * @generated
	 * @ordered
	 */
	protected EList<Diagram> diagrams;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ProcessKind KIND_EDEFAULT = ProcessKind.MAIN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ProcessKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnerRole() <em>Owner Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerRole()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnerRole() <em>Owner Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerRole()
	 * @generated
	 * @ordered
	 */
	protected String ownerRole = OWNER_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitId() <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitId()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitId() <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitId()
	 * @generated
	 * @ordered
	 */
	protected String unitId = UNIT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ProcessState STATE_EDEFAULT = ProcessState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ProcessState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextReview = NEXT_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedRevision() <em>Approved Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedRevision()
	 * @generated
	 * @ordered
	 */
	protected static final long APPROVED_REVISION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getApprovedRevision() <em>Approved Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedRevision()
	 * @generated
	 * @ordered
	 */
	protected long approvedRevision = APPROVED_REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewRemark() <em>Review Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewRemark() <em>Review Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewRemark()
	 * @generated
	 * @ordered
	 */
	protected String reviewRemark = REVIEW_REMARK_EDEFAULT;

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
	 * The cached value of the '{@link #getLanes() <em>Lanes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanes()
	 * @generated
	 * @ordered
	 */
	protected EList<Lane> lanes;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<FlowNode> nodes;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected EList<Flow> flows;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.PROCESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, ProcessPackage.PROCESS__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Diagram> getDiagrams() {
		if (diagrams == null) {
			diagrams = new EObjectContainmentEList<Diagram>(Diagram.class, this, ProcessPackage.PROCESS__DIAGRAMS);
		}
		return diagrams;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ProcessKind newKind) {
		ProcessKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnerRole() {
		return ownerRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnerRole(String newOwnerRole) {
		String oldOwnerRole = ownerRole;
		ownerRole = newOwnerRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__OWNER_ROLE, oldOwnerRole, ownerRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitId() {
		return unitId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitId(String newUnitId) {
		String oldUnitId = unitId;
		unitId = newUnitId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__UNIT_ID, oldUnitId, unitId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ProcessState newState) {
		ProcessState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__APPROVED_BY, oldApprovedBy, approvedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__APPROVED_ON, oldApprovedOn, approvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextReview() {
		return nextReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextReview(LocalDate newNextReview) {
		LocalDate oldNextReview = nextReview;
		nextReview = newNextReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getApprovedRevision() {
		return approvedRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedRevision(long newApprovedRevision) {
		long oldApprovedRevision = approvedRevision;
		approvedRevision = newApprovedRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__APPROVED_REVISION, oldApprovedRevision, approvedRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewRemark() {
		return reviewRemark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewRemark(String newReviewRemark) {
		String oldReviewRemark = reviewRemark;
		reviewRemark = newReviewRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__REVIEW_REMARK, oldReviewRemark, reviewRemark));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__LEAD_TIME, oldLeadTime, newLeadTime);
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
				msgs = ((InternalEObject)leadTime).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProcessPackage.PROCESS__LEAD_TIME, null, msgs);
			if (newLeadTime != null)
				msgs = ((InternalEObject)newLeadTime).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProcessPackage.PROCESS__LEAD_TIME, null, msgs);
			msgs = basicSetLeadTime(newLeadTime, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__LEAD_TIME, newLeadTime, newLeadTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lane> getLanes() {
		if (lanes == null) {
			lanes = new EObjectContainmentEList<Lane>(Lane.class, this, ProcessPackage.PROCESS__LANES);
		}
		return lanes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FlowNode> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<FlowNode>(FlowNode.class, this, ProcessPackage.PROCESS__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Flow> getFlows() {
		if (flows == null) {
			flows = new EObjectContainmentEList<Flow>(Flow.class, this, ProcessPackage.PROCESS__FLOWS);
		}
		return flows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcessPackage.PROCESS__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case ProcessPackage.PROCESS__DIAGRAMS:
				return ((InternalEList<?>)getDiagrams()).basicRemove(otherEnd, msgs);
			case ProcessPackage.PROCESS__LEAD_TIME:
				return basicSetLeadTime(null, msgs);
			case ProcessPackage.PROCESS__LANES:
				return ((InternalEList<?>)getLanes()).basicRemove(otherEnd, msgs);
			case ProcessPackage.PROCESS__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case ProcessPackage.PROCESS__FLOWS:
				return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
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
			case ProcessPackage.PROCESS__LINKS:
				return getLinks();
			case ProcessPackage.PROCESS__DIAGRAMS:
				return getDiagrams();
			case ProcessPackage.PROCESS__NUMBER:
				return getNumber();
			case ProcessPackage.PROCESS__KIND:
				return getKind();
			case ProcessPackage.PROCESS__PURPOSE:
				return getPurpose();
			case ProcessPackage.PROCESS__OWNER_ROLE:
				return getOwnerRole();
			case ProcessPackage.PROCESS__UNIT_ID:
				return getUnitId();
			case ProcessPackage.PROCESS__VERSION:
				return getVersion();
			case ProcessPackage.PROCESS__STATE:
				return getState();
			case ProcessPackage.PROCESS__APPROVED_BY:
				return getApprovedBy();
			case ProcessPackage.PROCESS__APPROVED_ON:
				return getApprovedOn();
			case ProcessPackage.PROCESS__NEXT_REVIEW:
				return getNextReview();
			case ProcessPackage.PROCESS__APPROVED_REVISION:
				return getApprovedRevision();
			case ProcessPackage.PROCESS__REVIEW_REMARK:
				return getReviewRemark();
			case ProcessPackage.PROCESS__LEAD_TIME:
				return getLeadTime();
			case ProcessPackage.PROCESS__LANES:
				return getLanes();
			case ProcessPackage.PROCESS__NODES:
				return getNodes();
			case ProcessPackage.PROCESS__FLOWS:
				return getFlows();
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
			case ProcessPackage.PROCESS__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case ProcessPackage.PROCESS__DIAGRAMS:
				getDiagrams().clear();
				getDiagrams().addAll((Collection<? extends Diagram>)newValue);
				return;
			case ProcessPackage.PROCESS__NUMBER:
				setNumber((String)newValue);
				return;
			case ProcessPackage.PROCESS__KIND:
				setKind((ProcessKind)newValue);
				return;
			case ProcessPackage.PROCESS__PURPOSE:
				setPurpose((String)newValue);
				return;
			case ProcessPackage.PROCESS__OWNER_ROLE:
				setOwnerRole((String)newValue);
				return;
			case ProcessPackage.PROCESS__UNIT_ID:
				setUnitId((String)newValue);
				return;
			case ProcessPackage.PROCESS__VERSION:
				setVersion((String)newValue);
				return;
			case ProcessPackage.PROCESS__STATE:
				setState((ProcessState)newValue);
				return;
			case ProcessPackage.PROCESS__APPROVED_BY:
				setApprovedBy((String)newValue);
				return;
			case ProcessPackage.PROCESS__APPROVED_ON:
				setApprovedOn((LocalDate)newValue);
				return;
			case ProcessPackage.PROCESS__NEXT_REVIEW:
				setNextReview((LocalDate)newValue);
				return;
			case ProcessPackage.PROCESS__APPROVED_REVISION:
				setApprovedRevision((Long)newValue);
				return;
			case ProcessPackage.PROCESS__REVIEW_REMARK:
				setReviewRemark((String)newValue);
				return;
			case ProcessPackage.PROCESS__LEAD_TIME:
				setLeadTime((LeadTime)newValue);
				return;
			case ProcessPackage.PROCESS__LANES:
				getLanes().clear();
				getLanes().addAll((Collection<? extends Lane>)newValue);
				return;
			case ProcessPackage.PROCESS__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends FlowNode>)newValue);
				return;
			case ProcessPackage.PROCESS__FLOWS:
				getFlows().clear();
				getFlows().addAll((Collection<? extends Flow>)newValue);
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
			case ProcessPackage.PROCESS__LINKS:
				getLinks().clear();
				return;
			case ProcessPackage.PROCESS__DIAGRAMS:
				getDiagrams().clear();
				return;
			case ProcessPackage.PROCESS__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__OWNER_ROLE:
				setOwnerRole(OWNER_ROLE_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__UNIT_ID:
				setUnitId(UNIT_ID_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__APPROVED_BY:
				setApprovedBy(APPROVED_BY_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__APPROVED_ON:
				setApprovedOn(APPROVED_ON_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__APPROVED_REVISION:
				setApprovedRevision(APPROVED_REVISION_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__REVIEW_REMARK:
				setReviewRemark(REVIEW_REMARK_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__LEAD_TIME:
				setLeadTime((LeadTime)null);
				return;
			case ProcessPackage.PROCESS__LANES:
				getLanes().clear();
				return;
			case ProcessPackage.PROCESS__NODES:
				getNodes().clear();
				return;
			case ProcessPackage.PROCESS__FLOWS:
				getFlows().clear();
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
			case ProcessPackage.PROCESS__LINKS:
				return links != null && !links.isEmpty();
			case ProcessPackage.PROCESS__DIAGRAMS:
				return diagrams != null && !diagrams.isEmpty();
			case ProcessPackage.PROCESS__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ProcessPackage.PROCESS__KIND:
				return kind != KIND_EDEFAULT;
			case ProcessPackage.PROCESS__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ProcessPackage.PROCESS__OWNER_ROLE:
				return OWNER_ROLE_EDEFAULT == null ? ownerRole != null : !OWNER_ROLE_EDEFAULT.equals(ownerRole);
			case ProcessPackage.PROCESS__UNIT_ID:
				return UNIT_ID_EDEFAULT == null ? unitId != null : !UNIT_ID_EDEFAULT.equals(unitId);
			case ProcessPackage.PROCESS__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ProcessPackage.PROCESS__STATE:
				return state != STATE_EDEFAULT;
			case ProcessPackage.PROCESS__APPROVED_BY:
				return APPROVED_BY_EDEFAULT == null ? approvedBy != null : !APPROVED_BY_EDEFAULT.equals(approvedBy);
			case ProcessPackage.PROCESS__APPROVED_ON:
				return APPROVED_ON_EDEFAULT == null ? approvedOn != null : !APPROVED_ON_EDEFAULT.equals(approvedOn);
			case ProcessPackage.PROCESS__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case ProcessPackage.PROCESS__APPROVED_REVISION:
				return approvedRevision != APPROVED_REVISION_EDEFAULT;
			case ProcessPackage.PROCESS__REVIEW_REMARK:
				return REVIEW_REMARK_EDEFAULT == null ? reviewRemark != null : !REVIEW_REMARK_EDEFAULT.equals(reviewRemark);
			case ProcessPackage.PROCESS__LEAD_TIME:
				return leadTime != null;
			case ProcessPackage.PROCESS__LANES:
				return lanes != null && !lanes.isEmpty();
			case ProcessPackage.PROCESS__NODES:
				return nodes != null && !nodes.isEmpty();
			case ProcessPackage.PROCESS__FLOWS:
				return flows != null && !flows.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Linkable.class) {
			switch (derivedFeatureID) {
				case ProcessPackage.PROCESS__LINKS: return ModelPackage.LINKABLE__LINKS;
				default: return -1;
			}
		}
		if (baseClass == Depicted.class) {
			switch (derivedFeatureID) {
				case ProcessPackage.PROCESS__DIAGRAMS: return ViewPackage.DEPICTED__DIAGRAMS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Linkable.class) {
			switch (baseFeatureID) {
				case ModelPackage.LINKABLE__LINKS: return ProcessPackage.PROCESS__LINKS;
				default: return -1;
			}
		}
		if (baseClass == Depicted.class) {
			switch (baseFeatureID) {
				case ViewPackage.DEPICTED__DIAGRAMS: return ProcessPackage.PROCESS__DIAGRAMS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", ownerRole: ");
		result.append(ownerRole);
		result.append(", unitId: ");
		result.append(unitId);
		result.append(", version: ");
		result.append(version);
		result.append(", state: ");
		result.append(state);
		result.append(", approvedBy: ");
		result.append(approvedBy);
		result.append(", approvedOn: ");
		result.append(approvedOn);
		result.append(", nextReview: ");
		result.append(nextReview);
		result.append(", approvedRevision: ");
		result.append(approvedRevision);
		result.append(", reviewRemark: ");
		result.append(reviewRemark);
		result.append(')');
		return result.toString();
	}

} //ProcessImpl
