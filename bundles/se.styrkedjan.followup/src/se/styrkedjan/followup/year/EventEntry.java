package se.styrkedjan.followup.year;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.table.Edits;
import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.Notice;

/**
 * Enters events into a plan. A plan that nobody is working on is saved at once; in one with unsaved work the event waits to be
 * saved with the rest.
 */
final class EventEntry {

	private static final Messages WORDS = Messages.of(EventEntry.class);
	private static final List<EAttribute> FEATURES = List.of(SteeringPackage.Literals.CALENDAR_EVENT__TITLE,
			SteeringPackage.Literals.CALENDAR_EVENT__KIND, SteeringPackage.Literals.CALENDAR_EVENT__DATE,
			SteeringPackage.Literals.CALENDAR_EVENT__EVERY_WEEKS);

	private EventEntry() {
	}

	/** Asks for an event and enters it. */
	static void ask(Shell shell, Plan plan) {
		EventDialog.ask(shell, plan.getYear()).ifPresent(event -> WorkContext.get().workspace()
				.ifPresent(workspace -> change(shell, workspace, plan.getId(), session -> new AddElement(session.root(),
						SteeringPackage.Literals.PLAN__EVENTS, event))));
	}

	/** Asks how an event is to be and changes it; does nothing with an id that is no event of the plan. */
	static void change(Shell shell, Plan plan, String eventId) {
		plan.getEvents().stream().filter(event -> eventId.equals(event.getId())).findFirst()
				.flatMap(event -> EventDialog.change(shell, event, plan.getYear()))
				.ifPresent(wanted -> WorkContext.get().workspace().ifPresent(workspace -> change(shell, workspace,
						plan.getId(), session -> changed(session, eventId, wanted))));
	}

	private static Operation changed(EditingSession session, String eventId, CalendarEvent wanted) {
		return new CompositeOperation("changeEvent", event(session, eventId).stream()
				.flatMap(event -> FEATURES.stream().map(feature -> Edits.set(event, feature, wanted.eGet(feature)))).toList());
	}

	/** Takes an event away; does nothing with an id that is no event of the plan. */
	static void remove(Shell shell, Plan plan, String eventId) {
		WorkContext.get().workspace().ifPresent(workspace -> change(shell, workspace, plan.getId(),
				session -> new RemoveElements(event(session, eventId))));
	}

	/** Makes an operation for an open plan. */
	private interface Making {
		Operation of(EditingSession session);
	}

	private static List<EObject> event(EditingSession session, String eventId) {
		return ((Plan) session.root()).getEvents().stream().filter(event -> eventId.equals(event.getId()))
				.<EObject>map(event -> event).toList();
	}

	private static void change(Shell shell, Workspace workspace, String planId, Making making) {
		EditingSession session = workspace.open(planId);
		boolean unsaved = session.isDirty();
		session.execute(making.of(session));
		if (unsaved) {
			Notice.tell(WORDS.text("event.waits"));
			workspace.release(session);
			return;
		}
		session.save(UserPreferences.name(), "").whenComplete((revision, error) -> shell.getDisplay().asyncExec(() -> {
			if (error != null && !shell.isDisposed()) {
				Alert.tell(shell, StoreProblem.text(error));
			}
			workspace.release(session);
			WorkContext.get().changed();
		}));
	}
}
