/**
 */
package se.styrkedjan.model.steering;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One document of the year: its head, its own texts and its state (rapport).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Report#getLabel <em>Label</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getRegistrationNumber <em>Registration Number</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getDocumentDate <em>Document Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getOfficer <em>Officer</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getPhone <em>Phone</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getProposal <em>Proposal</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getState <em>State</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getStateComment <em>State Comment</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getDecisionDate <em>Decision Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getFrozenRevision <em>Frozen Revision</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getSections <em>Sections</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Report#getApprovedOn <em>Approved On</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getReport()
 * @model
 * @generated
 */
public interface Report extends Periodic {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title in place of the usual one (egen rubrik).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dnr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registration Number</em>' attribute.
	 * @see #setRegistrationNumber(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_RegistrationNumber()
	 * @model
	 * @generated
	 */
	String getRegistrationNumber();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getRegistrationNumber <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registration Number</em>' attribute.
	 * @see #getRegistrationNumber()
	 * @generated
	 */
	void setRegistrationNumber(String value);

	/**
	 * Returns the value of the '<em><b>Document Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date printed in the head (datum).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document Date</em>' attribute.
	 * @see #setDocumentDate(LocalDate)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_DocumentDate()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getDocumentDate();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getDocumentDate <em>Document Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Date</em>' attribute.
	 * @see #getDocumentDate()
	 * @generated
	 */
	void setDocumentDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Officer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handläggare, a role or a public name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Officer</em>' attribute.
	 * @see #setOfficer(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_Officer()
	 * @model
	 * @generated
	 */
	String getOfficer();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getOfficer <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Officer</em>' attribute.
	 * @see #getOfficer()
	 * @generated
	 */
	void setOfficer(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Telefon.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_Phone()
	 * @model
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Till.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipient</em>' attribute.
	 * @see #setRecipient(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_Recipient()
	 * @model
	 * @generated
	 */
	String getRecipient();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getRecipient <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' attribute.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(String value);

	/**
	 * Returns the value of the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Förslag till beslut.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposal</em>' attribute.
	 * @see #setProposal(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_Proposal()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getProposal();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getProposal <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposal</em>' attribute.
	 * @see #getProposal()
	 * @generated
	 */
	void setProposal(String value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it is to be ready (sista dag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(LocalDate)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_Deadline()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getDeadline();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"OPEN"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.ReportState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come (läge).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see se.styrkedjan.model.steering.ReportState
	 * @see #setState(ReportState)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_State()
	 * @model default="OPEN"
	 * @generated
	 */
	ReportState getState();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see se.styrkedjan.model.steering.ReportState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReportState value);

	/**
	 * Returns the value of the '<em><b>State Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comment when it was returned (kommentar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State Comment</em>' attribute.
	 * @see #setStateComment(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_StateComment()
	 * @model
	 * @generated
	 */
	String getStateComment();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getStateComment <em>State Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State Comment</em>' attribute.
	 * @see #getStateComment()
	 * @generated
	 */
	void setStateComment(String value);

	/**
	 * Returns the value of the '<em><b>Decision Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the decision that froze it (beslutsdatum).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Date</em>' attribute.
	 * @see #setDecisionDate(LocalDate)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_DecisionDate()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getDecisionDate();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getDecisionDate <em>Decision Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision Date</em>' attribute.
	 * @see #getDecisionDate()
	 * @generated
	 */
	void setDecisionDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Frozen Revision</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the plan's revision that was decided; 0 while it is not frozen (låst revision).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frozen Revision</em>' attribute.
	 * @see #setFrozenRevision(long)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_FrozenRevision()
	 * @model default="0"
	 * @generated
	 */
	long getFrozenRevision();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getFrozenRevision <em>Frozen Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frozen Revision</em>' attribute.
	 * @see #getFrozenRevision()
	 * @generated
	 */
	void setFrozenRevision(long value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts beside the chain, in order (avsnitt).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that approved it (godkänd av).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' attribute.
	 * @see #setApprovedBy(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_ApprovedBy()
	 * @model
	 * @generated
	 */
	String getApprovedBy();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getApprovedBy <em>Approved By</em>}' attribute.
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
	 * Day it was approved (godkänd).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getReport_ApprovedOn()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Report#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

} // Report
