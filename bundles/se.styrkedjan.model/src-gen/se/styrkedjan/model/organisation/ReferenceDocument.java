/**
 */
package se.styrkedjan.model.organisation;

import java.time.LocalDate;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reference Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A routine, checklist, form or statute that steps refer to (styrande dokument).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.organisation.ReferenceDocument#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.ReferenceDocument#getAddress <em>Address</em>}</li>
 *   <li>{@link se.styrkedjan.model.organisation.ReferenceDocument#getNextReview <em>Next Review</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.organisation.OrganisationPackage#getReferenceDocument()
 * @model
 * @generated
 */
public interface ReferenceDocument extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link se.styrkedjan.model.organisation.ReferenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of document it is (slag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.organisation.ReferenceKind
	 * @see #setKind(ReferenceKind)
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getReferenceDocument_Kind()
	 * @model
	 * @generated
	 */
	ReferenceKind getKind();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.organisation.ReferenceDocument#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.organisation.ReferenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReferenceKind value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File path or web address (adress).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getReferenceDocument_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.organisation.ReferenceDocument#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the next review (nästa översyn).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see se.styrkedjan.model.organisation.OrganisationPackage#getReferenceDocument_NextReview()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.organisation.ReferenceDocument#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

} // ReferenceDocument
