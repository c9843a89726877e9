/**
 */
package se.styrkedjan.model.register;

import java.time.LocalDate;

import se.styrkedjan.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Thinning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thinning that was carried out (gallring).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.register.Thinning#getDate <em>Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Thinning#getBy <em>By</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Thinning#getUpTo <em>Up To</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Thinning#getBasis <em>Basis</em>}</li>
 *   <li>{@link se.styrkedjan.model.register.Thinning#getNumbers <em>Numbers</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.register.RegisterPackage#getThinning()
 * @model
 * @generated
 */
public interface Thinning extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it was done (datum).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see se.styrkedjan.model.register.RegisterPackage#getThinning_Date()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Thinning#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role or name of who did it (utförd av).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getThinning_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Thinning#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Up To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cases whose retention ended by this day were thinned (till och med).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Up To</em>' attribute.
	 * @see #setUpTo(LocalDate)
	 * @see se.styrkedjan.model.register.RegisterPackage#getThinning_UpTo()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getUpTo();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Thinning#getUpTo <em>Up To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Up To</em>' attribute.
	 * @see #getUpTo()
	 * @generated
	 */
	void setUpTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decision it rests on (gallringsbeslut).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getThinning_Basis()
	 * @model
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Thinning#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

	/**
	 * Returns the value of the '<em><b>Numbers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers of the thinned cases, with commas between (löpnummer).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbers</em>' attribute.
	 * @see #setNumbers(String)
	 * @see se.styrkedjan.model.register.RegisterPackage#getThinning_Numbers()
	 * @model
	 * @generated
	 */
	String getNumbers();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.register.Thinning#getNumbers <em>Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbers</em>' attribute.
	 * @see #getNumbers()
	 * @generated
	 */
	void setNumbers(String value);

} // Thinning
