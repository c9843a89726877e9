/**
 */
package se.styrkedjan.model.process;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An agreement between actors (överenskommelse).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Agreement#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Agreement#getText <em>Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Agreement#getParties <em>Parties</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getAgreement()
 * @model
 * @generated
 */
public interface Agreement extends NamedElement, Linkable {
	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the next review (nästa översyn).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see se.styrkedjan.model.process.ProcessPackage#getAgreement_NextReview()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Agreement#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was agreed (innehåll).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getAgreement_Text()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Agreement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.process.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parties (parter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' reference list.
	 * @see se.styrkedjan.model.process.ProcessPackage#getAgreement_Parties()
	 * @model
	 * @generated
	 */
	EList<Actor> getParties();

} // Agreement
