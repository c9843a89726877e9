/**
 */
package se.styrkedjan.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happens (händelse).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.process.Event#getPosition <em>Position</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Event#getTrigger <em>Trigger</em>}</li>
 *   <li>{@link se.styrkedjan.model.process.Event#getWaitTime <em>Wait Time</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.process.ProcessPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends FlowNode {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"INTERMEDIATE"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.process.EventPosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the flow (läge).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see se.styrkedjan.model.process.EventPosition
	 * @see #setPosition(EventPosition)
	 * @see se.styrkedjan.model.process.ProcessPackage#getEvent_Position()
	 * @model default="INTERMEDIATE"
	 * @generated
	 */
	EventPosition getPosition();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Event#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see se.styrkedjan.model.process.EventPosition
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(EventPosition value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.process.EventTrigger}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What triggers it (utlösare).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see se.styrkedjan.model.process.EventTrigger
	 * @see #setTrigger(EventTrigger)
	 * @see se.styrkedjan.model.process.ProcessPackage#getEvent_Trigger()
	 * @model default="NONE"
	 * @generated
	 */
	EventTrigger getTrigger();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Event#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see se.styrkedjan.model.process.EventTrigger
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(EventTrigger value);

	/**
	 * Returns the value of the '<em><b>Wait Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a timer: how long, in words, such as inom 3 månader (väntetid).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Time</em>' attribute.
	 * @see #setWaitTime(String)
	 * @see se.styrkedjan.model.process.ProcessPackage#getEvent_WaitTime()
	 * @model
	 * @generated
	 */
	String getWaitTime();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.process.Event#getWaitTime <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Time</em>' attribute.
	 * @see #getWaitTime()
	 * @generated
	 */
	void setWaitTime(String value);

} // Event
