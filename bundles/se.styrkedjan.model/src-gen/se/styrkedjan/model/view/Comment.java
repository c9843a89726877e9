/**
 */
package se.styrkedjan.model.view;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark pinned to an element (kommentar).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.view.Comment#getText <em>Text</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Comment#getAuthor <em>Author</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Comment#getWritten <em>Written</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Comment#isResolved <em>Resolved</em>}</li>
 *   <li>{@link se.styrkedjan.model.view.Comment#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.view.ViewPackage#getComment()
 * @model
 * @generated
 */
public interface Comment extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said (text).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see se.styrkedjan.model.view.ViewPackage#getComment_Text()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Comment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who says it (av).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see se.styrkedjan.model.view.ViewPackage#getComment_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Comment#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it was written (datum).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written</em>' attribute.
	 * @see #setWritten(LocalDate)
	 * @see se.styrkedjan.model.view.ViewPackage#getComment_Written()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getWritten();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Comment#getWritten <em>Written</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written</em>' attribute.
	 * @see #getWritten()
	 * @generated
	 */
	void setWritten(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Resolved</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it is dealt with (åtgärdad).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved</em>' attribute.
	 * @see #setResolved(boolean)
	 * @see se.styrkedjan.model.view.ViewPackage#getComment_Resolved()
	 * @model default="false"
	 * @generated
	 */
	boolean isResolved();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Comment#isResolved <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved</em>' attribute.
	 * @see #isResolved()
	 * @generated
	 */
	void setResolved(boolean value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element it is about; none for the whole diagram (avser).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(EObject)
	 * @see se.styrkedjan.model.view.ViewPackage#getComment_About()
	 * @model
	 * @generated
	 */
	EObject getAbout();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.view.Comment#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(EObject value);

} // Comment
