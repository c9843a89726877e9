/**
 */
package se.styrkedjan.model.process;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.NamedElement;

import se.styrkedjan.model.view.Depicted;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A process with its flow (process).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Process#getNumber <em>Number</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getOwnerRole <em>Owner Role</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getUnitId <em>Unit Id</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getVersion <em>Version</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getState <em>State</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getApprovedRevision <em>Approved Revision</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getReviewRemark <em>Review Remark</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getLeadTime <em>Lead Time</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getLanes <em>Lanes</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getNodes <em>Nodes</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Process#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getProcess()
 * @model
 * @generated
 */
public interface Process extends NamedElement, Linkable, Depicted {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number in the landscape (nummer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"MAIN"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.process.ProcessKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row of the landscape (slag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.process.ProcessKind
	 * @see #setKind(ProcessKind)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_Kind()
	 * @model default="MAIN"
	 * @generated
	 */
	ProcessKind getKind();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.process.ProcessKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProcessKind value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for (syfte).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_Purpose()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Owner Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID or name of the role that owns it (processägare).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner Role</em>' attribute.
	 * @see #setOwnerRole(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_OwnerRole()
	 * @model
	 * @generated
	 */
	String getOwnerRole();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getOwnerRole <em>Owner Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner Role</em>' attribute.
	 * @see #getOwnerRole()
	 * @generated
	 */
	void setOwnerRole(String value);

	/**
	 * Returns the value of the '<em><b>Unit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the unit it belongs to (enhet).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Id</em>' attribute.
	 * @see #setUnitId(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_UnitId()
	 * @model
	 * @generated
	 */
	String getUnitId();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getUnitId <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Id</em>' attribute.
	 * @see #getUnitId()
	 * @generated
	 */
	void setUnitId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version as printed (version).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"DRAFT"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.process.ProcessState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stage of life (status).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see se.styrkedjan.model.process.ProcessState
	 * @see #setState(ProcessState)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_State()
	 * @model default="DRAFT"
	 * @generated
	 */
	ProcessState getState();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see se.styrkedjan.model.process.ProcessState
	 * @see #getState()
	 * @generated
	 */
	void setState(ProcessState value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that approved it (fastställd av).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' attribute.
	 * @see #setApprovedBy(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_ApprovedBy()
	 * @model
	 * @generated
	 */
	String getApprovedBy();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getApprovedBy <em>Approved By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' attribute.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(String value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of approval (fastställd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_ApprovedOn()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the next review (nästa översyn).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_NextReview()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Approved Revision</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revision of the document that was approved last and stays readable while the next is drafted; 0 when none was (fastställd revision).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved Revision</em>' attribute.
	 * @see #setApprovedRevision(long)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_ApprovedRevision()
	 * @model default="0"
	 * @generated
	 */
	long getApprovedRevision();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getApprovedRevision <em>Approved Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved Revision</em>' attribute.
	 * @see #getApprovedRevision()
	 * @generated
	 */
	void setApprovedRevision(long value);

	/**
	 * Returns the value of the '<em><b>Review Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the reviewer said when it was returned (synpunkt från granskning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Remark</em>' attribute.
	 * @see #setReviewRemark(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_ReviewRemark()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getReviewRemark();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getReviewRemark <em>Review Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Remark</em>' attribute.
	 * @see #getReviewRemark()
	 * @generated
	 */
	void setReviewRemark(String value);

	/**
	 * Returns the value of the '<em><b>Lead Time</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lead time of the whole process (ledtid).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead Time</em>' containment reference.
	 * @see #setLeadTime(LeadTime)
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_LeadTime()
	 * @model containment="true"
	 * @generated
	 */
	LeadTime getLeadTime();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Process#getLeadTime <em>Lead Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead Time</em>' containment reference.
	 * @see #getLeadTime()
	 * @generated
	 */
	void setLeadTime(LeadTime value);

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lanes in order (banor).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_Lanes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lane> getLanes();

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.FlowNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything on the map that flows join (noder).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<FlowNode> getNodes();

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Flow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flows and associations (flöden).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getProcess_Flows()
	 * @model containment="true"
	 * @generated
	 */
	EList<Flow> getFlows();

} // Process
