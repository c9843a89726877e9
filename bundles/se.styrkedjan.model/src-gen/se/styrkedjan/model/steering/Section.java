/**
 */
package se.styrkedjan.model.steering;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text of a report with its heading and sub-sections (avsnitt).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.Section#getHeading <em>Heading</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Section#getRole <em>Role</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Section#getText <em>Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.Section#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends Element {
	/**
	 * Returns the value of the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heading (rubrik).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' attribute.
	 * @see #setHeading(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getSection_Heading()
	 * @model
	 * @generated
	 */
	String getHeading();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Section#getHeading <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' attribute.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"FREE"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.SectionRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the anatomy of the document (plats).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see se.styrkedjan.model.steering.SectionRole
	 * @see #setRole(SectionRole)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getSection_Role()
	 * @model default="FREE"
	 * @generated
	 */
	SectionRole getRole();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Section#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see se.styrkedjan.model.steering.SectionRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(SectionRole value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getSection_Text()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.Section#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link se.styrkedjan.model.steering.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-sections with free headings (underavsnitt).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see se.styrkedjan.model.steering.SteeringPackage#getSection_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

} // Section
