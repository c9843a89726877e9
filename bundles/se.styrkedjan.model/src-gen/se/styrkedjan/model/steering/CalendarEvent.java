/**
 */
package se.styrkedjan.model.steering;

import java.time.LocalDate;

import se.styrkedjan.model.Linkable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calendar Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something in the year of the unit (händelse i årshjulet).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.CalendarEvent#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.CalendarEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.CalendarEvent#getDate <em>Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.CalendarEvent#getEnd <em>End</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.CalendarEvent#getEveryWeeks <em>Every Weeks</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.CalendarEvent#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see se.styrkedjan.model.steering.SteeringPackage#getCalendarEvent()
 * @model
 * @generated
 */
public interface CalendarEvent extends Linkable {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What (rubrik).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getCalendarEvent_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.CalendarEvent#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link se.styrkedjan.model.steering.EventKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sort of event (slag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.steering.EventKind
	 * @see #setKind(EventKind)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getCalendarEvent_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	EventKind getKind();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.CalendarEvent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see se.styrkedjan.model.steering.EventKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EventKind value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day (datum).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getCalendarEvent_Date()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.CalendarEvent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day when it takes several (till och med).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getCalendarEvent_End()
	 * @model dataType="se.styrkedjan.model.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.CalendarEvent#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Every Weeks</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weeks between repetitions; 0 when it happens once (upprepas).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every Weeks</em>' attribute.
	 * @see #setEveryWeeks(int)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getCalendarEvent_EveryWeeks()
	 * @model default="0"
	 * @generated
	 */
	int getEveryWeeks();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.CalendarEvent#getEveryWeeks <em>Every Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every Weeks</em>' attribute.
	 * @see #getEveryWeeks()
	 * @generated
	 */
	void setEveryWeeks(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to remember (anmärkning).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see se.styrkedjan.model.steering.SteeringPackage#getCalendarEvent_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link se.styrkedjan.model.steering.CalendarEvent#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // CalendarEvent
