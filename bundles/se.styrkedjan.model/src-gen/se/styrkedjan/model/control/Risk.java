/**
 */
package se.styrkedjan.model.control;

import org.eclipse.emf.common.util.EList;

import se.styrkedjan.model.Linkable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An unwanted event and how serious it is (risk).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.control.Risk#getEvent <em>Event</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.Risk#getProcess <em>Process</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.Risk#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.Risk#getConsequence <em>Consequence</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.Risk#getValue <em>Value</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.Risk#getHandling <em>Handling</em>}</li>
 *   <li>{@link se.styrkedjan.model.control.Risk#getControls <em>Controls</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.control.ControlPackage#getRisk()
 * @model
 * @generated
 */
public interface Risk extends Linkable {
	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Oönskad händelse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(String)
	 * @see se.styrkedjan.model.control.ControlPackage#getRisk_Event()
	 * @model
	 * @generated
	 */
	String getEvent();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.control.Risk#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(String value);

	/**
	 * Returns the value of the '<em><b>Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Process it may happen in, in words; the link names the element (process).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Process</em>' attribute.
	 * @see #setProcess(String)
	 * @see se.styrkedjan.model.control.ControlPackage#getRisk_Process()
	 * @model
	 * @generated
	 */
	String getProcess();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.control.Risk#getProcess <em>Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Process</em>' attribute.
	 * @see #getProcess()
	 * @generated
	 */
	void setProcess(String value);

	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sannolikhet, 1 to 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see #setLikelihood(int)
	 * @see se.styrkedjan.model.control.ControlPackage#getRisk_Likelihood()
	 * @model default="1"
	 * @generated
	 */
	int getLikelihood();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.control.Risk#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(int value);

	/**
	 * Returns the value of the '<em><b>Consequence</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Konsekvens, 1 to 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consequence</em>' attribute.
	 * @see #setConsequence(int)
	 * @see se.styrkedjan.model.control.ControlPackage#getRisk_Consequence()
	 * @model default="1"
	 * @generated
	 */
	int getConsequence();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.control.Risk#getConsequence <em>Consequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consequence</em>' attribute.
	 * @see #getConsequence()
	 * @generated
	 */
	void setConsequence(int value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Riskvärde: likelihood × consequence, 1 to 16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see se.styrkedjan.model.control.ControlPackage#getRisk_Value()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	int getValue();

	/**
	 * Returns the value of the '<em><b>Handling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hantering.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handling</em>' attribute.
	 * @see #setHandling(String)
	 * @see se.styrkedjan.model.control.ControlPackage#getRisk_Handling()
	 * @model dataType="se.styrkedjan.model.RichText"
	 * @generated
	 */
	String getHandling();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.control.Risk#getHandling <em>Handling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handling</em>' attribute.
	 * @see #getHandling()
	 * @generated
	 */
	void setHandling(String value);

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' reference list.
	 * The list contents are of type {@link se.styrkedjan.model.control.Control}.
	 * It is bidirectional and its opposite is '{@link se.styrkedjan.model.control.Control#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls that meet the risk (kontroller).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' reference list.
	 * @see se.styrkedjan.model.control.ControlPackage#getRisk_Controls()
	 * @see se.styrkedjan.model.control.Control#getRisks
	 * @model opposite="risks"
	 * @generated
	 */
	EList<Control> getControls();

} // Risk
