/**
 */
package se.styrkedjan.model.register;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Category</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A category of a group, one row of the published table (kategori).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.CaseCategory#getGroup <em>Group</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.CaseCategory#getPublished <em>Published</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.CaseCategory#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.register.RegisterPackage#getCaseCategory()
 * @model
 * @generated
 */
public interface CaseCategory extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.register.CaseGroup#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group (uppdelning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' container reference.
	 * @see #setGroup(CaseGroup)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseCategory_Group()
	 * @see se.styrkedjan.model.register.CaseGroup#getCategories
	 * @model opposite="categories"
	 * @generated
	 */
	CaseGroup getGroup();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.CaseCategory#getGroup <em>Group</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' container reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(CaseGroup value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts taken from a published document, used while no case of this category is registered (publicerat antal).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' containment reference.
	 * @see #setPublished(PublishedCount)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseCategory_Published()
	 * @model containment="true"
	 * @generated
	 */
	PublishedCount getPublished();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.CaseCategory#getPublished <em>Published</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' containment reference.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(PublishedCount value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bedömning och planerade åtgärder, as printed in the row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' attribute.
	 * @see #setMeasures(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseCategory_Measures()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getMeasures();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.CaseCategory#getMeasures <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measures</em>' attribute.
	 * @see #getMeasures()
	 * @generated
	 */
	void setMeasures(String value);

} // CaseCategory
