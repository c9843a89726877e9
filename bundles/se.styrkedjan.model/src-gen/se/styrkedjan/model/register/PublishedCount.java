/**
 */
package se.styrkedjan.model.register;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Published Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Counts of a row as a published document printed them (publicerat antal).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.PublishedCount#getT1 <em>T1</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.PublishedCount#getT2 <em>T2</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.PublishedCount#getVb <em>Vb</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.PublishedCount#getTotal <em>Total</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.register.RegisterPackage#getPublishedCount()
 * @model
 * @generated
 */
public interface PublishedCount extends Element {
	/**
	 * Returns the value of the '<em><b>T1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utfall T1; empty when nothing was printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>T1</em>' attribute.
	 * @see #setT1(Integer)
	 * @see se.styrkedjan.model.register.RegisterPackage#getPublishedCount_T1()
	 * @model
	 * @generated
	 */
	Integer getT1();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.PublishedCount#getT1 <em>T1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>T1</em>' attribute.
	 * @see #getT1()
	 * @generated
	 */
	void setT1(Integer value);

	/**
	 * Returns the value of the '<em><b>T2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utfall T2; empty when nothing was printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>T2</em>' attribute.
	 * @see #setT2(Integer)
	 * @see se.styrkedjan.model.register.RegisterPackage#getPublishedCount_T2()
	 * @model
	 * @generated
	 */
	Integer getT2();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.PublishedCount#getT2 <em>T2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>T2</em>' attribute.
	 * @see #getT2()
	 * @generated
	 */
	void setT2(Integer value);

	/**
	 * Returns the value of the '<em><b>Vb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utfall VB; empty when nothing was printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vb</em>' attribute.
	 * @see #setVb(Integer)
	 * @see se.styrkedjan.model.register.RegisterPackage#getPublishedCount_Vb()
	 * @model
	 * @generated
	 */
	Integer getVb();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.PublishedCount#getVb <em>Vb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vb</em>' attribute.
	 * @see #getVb()
	 * @generated
	 */
	void setVb(Integer value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Totalt ack; empty when nothing was printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(Integer)
	 * @see se.styrkedjan.model.register.RegisterPackage#getPublishedCount_Total()
	 * @model
	 * @generated
	 */
	Integer getTotal();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.PublishedCount#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(Integer value);

} // PublishedCount
