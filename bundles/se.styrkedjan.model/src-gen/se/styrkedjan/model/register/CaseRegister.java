/**
 */
package se.styrkedjan.model.register;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The register of a unit and year (register över synpunkter, klagomål och avvikelser).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.CaseRegister#getGroups <em>Groups</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.CaseRegister#getCases <em>Cases</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.CaseRegister#getThinnings <em>Thinnings</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.register.RegisterPackage#getCaseRegister()
 * @model
 * @generated
 */
public interface CaseRegister extends Element {
	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.register.CaseGroup}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.register.CaseGroup#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups in the order of the published table (uppdelning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseRegister_Groups()
	 * @see se.styrkedjan.model.register.CaseGroup#getRegister
	 * @model opposite="register" containment="true"
	 * @generated
	 */
	EList<CaseGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Cases</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.register.Case}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.register.Case#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered cases (ärenden).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cases</em>' containment reference list.
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseRegister_Cases()
	 * @see se.styrkedjan.model.register.Case#getRegister
	 * @model opposite="register" containment="true"
	 * @generated
	 */
	EList<Case> getCases();

	/**
	 * Returns the value of the '<em><b>Thinnings</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.register.Thinning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Log of thinnings (gallringslogg).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thinnings</em>' containment reference list.
	 * @see se.styrkedjan.model.register.RegisterPackage#getCaseRegister_Thinnings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Thinning> getThinnings();

} // CaseRegister
