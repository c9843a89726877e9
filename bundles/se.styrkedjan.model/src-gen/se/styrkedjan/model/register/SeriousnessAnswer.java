/**
 */
package se.styrkedjan.model.register;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Seriousness Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to one guided question (svar).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.SeriousnessAnswer#getQuestion <em>Question</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.SeriousnessAnswer#getAnswer <em>Answer</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.SeriousnessAnswer#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAnswer()
 * @model
 * @generated
 */
public interface SeriousnessAnswer extends Element {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the question (fråga).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAnswer_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.SeriousnessAnswer#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.register.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer (svar).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see se.styrkedjan.model.register.Answer
	 * @see #setAnswer(Answer)
	 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAnswer_Answer()
	 * @model default="UNKNOWN"
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.SeriousnessAnswer#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see se.styrkedjan.model.register.Answer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on (grund).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getSeriousnessAnswer_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.SeriousnessAnswer#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // SeriousnessAnswer
