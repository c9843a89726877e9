/**
 */
package se.styrkedjan.model.register;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A registered view, complaint, praise or deviation; holds no personal data (ärende).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.Case#getNumber <em>Number</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getDate <em>Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getChannel <em>Channel</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getDescription <em>Description</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getMeasures <em>Measures</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getFeedbackGiven <em>Feedback Given</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getClosed <em>Closed</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getRetainUntil <em>Retain Until</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getCategories <em>Categories</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getRegister <em>Register</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Case#getAssessment <em>Assessment</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.register.RegisterPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends Linkable {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running number within the year (löpnummer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it came in (datum).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Date()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was received: telephone, letter, visit, e-service (inkom via).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, without personal data (vad som hände).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Description()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures taken or planned (åtgärder).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' attribute.
	 * @see #setMeasures(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Measures()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getMeasures();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getMeasures <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measures</em>' attribute.
	 * @see #getMeasures()
	 * @generated
	 */
	void setMeasures(String value);

	/**
	 * Returns the value of the '<em><b>Feedback Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of feedback to the person; empty when none was given (återkoppling).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feedback Given</em>' attribute.
	 * @see #setFeedbackGiven(LocalDate)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_FeedbackGiven()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getFeedbackGiven();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getFeedbackGiven <em>Feedback Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback Given</em>' attribute.
	 * @see #getFeedbackGiven()
	 * @generated
	 */
	void setFeedbackGiven(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it was closed; empty while open (avslutat).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(LocalDate)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Closed()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getClosed();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Retain Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day after which it may be thinned (gallras efter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retain Until</em>' attribute.
	 * @see #setRetainUntil(LocalDate)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_RetainUntil()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getRetainUntil();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getRetainUntil <em>Retain Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retain Until</em>' attribute.
	 * @see #getRetainUntil()
	 * @generated
	 */
	void setRetainUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.register.CaseCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Categories it is counted in, at most one of each group (kategorier).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' reference list.
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Categories()
	 * @model
	 * @generated
	 */
	EList<CaseCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Register</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.register.CaseRegister#getCases <em>Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The register (register).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' container reference.
	 * @see #setRegister(CaseRegister)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Register()
	 * @see se.styrkedjan.model.register.CaseRegister#getCases
	 * @model opposite="cases"
	 * @generated
	 */
	CaseRegister getRegister();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getRegister <em>Register</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register</em>' container reference.
	 * @see #getRegister()
	 * @generated
	 */
	void setRegister(CaseRegister value);

	/**
	 * Returns the value of the '<em><b>Assessment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guided judgement of how serious it is, as lex Sarah asks (allvarlighetsbedömning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessment</em>' containment reference.
	 * @see #setAssessment(SeriousnessAssessment)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCase_Assessment()
	 * @model containment="true"
	 * @generated
	 */
	SeriousnessAssessment getAssessment();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Case#getAssessment <em>Assessment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessment</em>' containment reference.
	 * @see #getAssessment()
	 * @generated
	 */
	void setAssessment(SeriousnessAssessment value);

} // Case
