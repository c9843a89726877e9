/**
 */
package se.styrkedjan.model.steering.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.styrkedjan.model.impl.LinkableImpl;

import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.model.steering.SteeringPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calendar Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.styrkedjan.model.steering.impl.CalendarEventImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.CalendarEventImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.CalendarEventImpl#getDate <em>Date</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.CalendarEventImpl#getEnd <em>End</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.CalendarEventImpl#getEveryWeeks <em>Every Weeks</em>}</li>
 *   <li>{@link se.styrkedjan.model.steering.impl.CalendarEventImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalendarEventImpl extends LinkableImpl implements CalendarEvent {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EventKind KIND_EDEFAULT = EventKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EventKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getEveryWeeks() <em>Every Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryWeeks()
	 * @generated
	 * @ordered
	 */
	protected static final int EVERY_WEEKS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEveryWeeks() <em>Every Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryWeeks()
	 * @generated
	 * @ordered
	 */
	protected int everyWeeks = EVERY_WEEKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CalendarEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SteeringPackage.Literals.CALENDAR_EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.CALENDAR_EVENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EventKind newKind) {
		EventKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.CALENDAR_EVENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.CALENDAR_EVENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.CALENDAR_EVENT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEveryWeeks() {
		return everyWeeks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEveryWeeks(int newEveryWeeks) {
		int oldEveryWeeks = everyWeeks;
		everyWeeks = newEveryWeeks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.CALENDAR_EVENT__EVERY_WEEKS, oldEveryWeeks, everyWeeks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SteeringPackage.CALENDAR_EVENT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SteeringPackage.CALENDAR_EVENT__TITLE:
				return getTitle();
			case SteeringPackage.CALENDAR_EVENT__KIND:
				return getKind();
			case SteeringPackage.CALENDAR_EVENT__DATE:
				return getDate();
			case SteeringPackage.CALENDAR_EVENT__END:
				return getEnd();
			case SteeringPackage.CALENDAR_EVENT__EVERY_WEEKS:
				return getEveryWeeks();
			case SteeringPackage.CALENDAR_EVENT__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SteeringPackage.CALENDAR_EVENT__TITLE:
				setTitle((String)newValue);
				return;
			case SteeringPackage.CALENDAR_EVENT__KIND:
				setKind((EventKind)newValue);
				return;
			case SteeringPackage.CALENDAR_EVENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case SteeringPackage.CALENDAR_EVENT__END:
				setEnd((LocalDate)newValue);
				return;
			case SteeringPackage.CALENDAR_EVENT__EVERY_WEEKS:
				setEveryWeeks((Integer)newValue);
				return;
			case SteeringPackage.CALENDAR_EVENT__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SteeringPackage.CALENDAR_EVENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SteeringPackage.CALENDAR_EVENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SteeringPackage.CALENDAR_EVENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SteeringPackage.CALENDAR_EVENT__END:
				setEnd(END_EDEFAULT);
				return;
			case SteeringPackage.CALENDAR_EVENT__EVERY_WEEKS:
				setEveryWeeks(EVERY_WEEKS_EDEFAULT);
				return;
			case SteeringPackage.CALENDAR_EVENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SteeringPackage.CALENDAR_EVENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SteeringPackage.CALENDAR_EVENT__KIND:
				return kind != KIND_EDEFAULT;
			case SteeringPackage.CALENDAR_EVENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SteeringPackage.CALENDAR_EVENT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case SteeringPackage.CALENDAR_EVENT__EVERY_WEEKS:
				return everyWeeks != EVERY_WEEKS_EDEFAULT;
			case SteeringPackage.CALENDAR_EVENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", kind: ");
		result.append(kind);
		result.append(", date: ");
		result.append(date);
		result.append(", end: ");
		result.append(end);
		result.append(", everyWeeks: ");
		result.append(everyWeeks);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //CalendarEventImpl
