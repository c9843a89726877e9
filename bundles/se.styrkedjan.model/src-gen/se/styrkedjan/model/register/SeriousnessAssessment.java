/**
 */
package se.styrkedjan.model.register;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Seriousness Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Judgement of how serious a deviation is, by guided questions (allvarlighetsbedömning).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.SeriousnessAssessment#getAnswers <em>Answers</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.SeriousnessAssessment#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.SeriousnessAssessment#getReason <em>Reason</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.SeriousnessAssessment#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.SeriousnessAssessment#getDecidedBy <em>Decided By</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAssessment()
 * @model
 * @generated
 */
public interface SeriousnessAssessment extends Element {
	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.register.SeriousnessAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers, one for each question (svar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAssessment_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<SeriousnessAnswer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * The default value is <code>"NOT_JUDGED"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.register.Seriousness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it comes to (slutsats).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see se.styrkedjan.model.register.Seriousness
	 * @see #setConclusion(Seriousness)
	 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAssessment_Conclusion()
	 * @model default="NOT_JUDGED"
	 * @generated
	 */
	Seriousness getConclusion();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.SeriousnessAssessment#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see se.styrkedjan.model.register.Seriousness
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(Seriousness value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why (motivering).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAssessment_Reason()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.SeriousnessAssessment#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the decision (beslutad).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAssessment_DecidedOn()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.SeriousnessAssessment#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role that decided (beslutad av).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAssessment_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.SeriousnessAssessment#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

} // SeriousnessAssessment
