/**
 */
package se.styrkedjan.model.register;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of the published table, such as Beröm (uppdelning).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.CaseGroup#getRegister <em>Register</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.CaseGroup#getCategories <em>Categories</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.CaseGroup#getRetentionYears <em>Retention Years</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.register.RegisterPackage#getCaseGroup()
 * @model
 * @generated
 */
public interface CaseGroup extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Register</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.register.CaseRegister#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The register (register).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' container reference.
	 * @see #setRegister(CaseRegister)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseGroup_Register()
	 * @see se.styrkedjan.model.register.CaseRegister#getGroups
	 * @model opposite="groups"
	 * @generated
	 */
	CaseRegister getRegister();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.CaseGroup#getRegister <em>Register</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register</em>' container reference.
	 * @see #getRegister()
	 * @generated
	 */
	void setRegister(CaseRegister value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.register.CaseCategory}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.register.CaseCategory#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Categories in order (kategorier).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseGroup_Categories()
	 * @see se.styrkedjan.model.register.CaseCategory#getGroup
	 * @model opposite="group" containment="true"
	 * @generated
	 */
	EList<CaseCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Retention Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole years a closed case of the group is kept before it may be thinned; empty for the proposed ones (gallringsfrist, år).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention Years</em>' attribute.
	 * @see #setRetentionYears(Integer)
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseGroup_RetentionYears()
	 * @model
	 * @generated
	 */
	Integer getRetentionYears();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.CaseGroup#getRetentionYears <em>Retention Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention Years</em>' attribute.
	 * @see #getRetentionYears()
	 * @generated
	 */
	void setRetentionYears(Integer value);

} // CaseGroup
