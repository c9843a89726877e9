package se.styrkedjan.followup.missing;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.period.ReportStep;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.period.StepTaking;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.plan.Saving;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.StoredDocument;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.work.LongWork;

/**
 * Takes steps with the reports of other units' plans from the list, each saved at once; the last one can be taken back as
 * long as the list is there. A plan is loaded only when a step is taken with it. Used on the UI thread.
 */
final class UnitActs {

	private static final Messages WORDS = Messages.of(UnitActs.class);

	private final Control place;
	private final Consumer<String> done;
	private Optional<EditingSession> last = Optional.empty();

	/**
	 * Steps from a list.
	 *
	 * @param place where questions are asked; with it the last session is given back
	 * @param done  is told in words when the last step can be taken back; the empty text when not
	 */
	UnitActs(Control place, Consumer<String> done) {
		this.place = place;
		this.done = done;
		place.addDisposeListener(event -> release());
	}

	/** Takes a step with the report of a period in a plan. */
	void take(DocumentInfo plan, Period period, ReportStep step) {
		WorkContext.get().workspace().ifPresent(workspace -> LongWork.run(WORDS.text("act.loading", plan.unitName()),
				progress -> workspace.store().load(plan.id()), document -> take(workspace, document, period, step),
				failure -> Alert.tell(place.getShell(), StoreProblem.text(failure))));
	}

	private void take(Workspace workspace, StoredDocument document, Period period, ReportStep step) {
		if (place.isDisposed()) {
			return;
		}
		release();
		EditingSession session = workspace.open(document);
		last = Optional.of(session);
		var taking = new StepTaking(place.getShell(), session, operation -> perform(session, operation));
		Plan plan = (Plan) session.root();
		if (Reports.of(plan, period).filter(report -> taking.take(report, step)).isPresent()) {
			done.accept(WORDS.text("act.done", plan.getUnitName()));
		}
	}

	private Optional<Refusal> perform(EditingSession session, Operation operation) {
		try {
			session.execute(operation);
			return Optional.empty();
		} catch (RefusedException e) {
			Alert.tell(place.getShell(), new AlertText(Alert.Kind.WARNING, WORDS.text("act.refused"),
					Wording.current().of(e.refusal()), WORDS.text("act.refused.remedy")));
			return Optional.of(e.refusal());
		}
	}

	/** Takes the last step back, and saves that. */
	void undo() {
		last.filter(session -> session.undoable().isPresent()).ifPresent(session -> {
			session.undo();
			if (new Saving(place.getShell(), session, UserPreferences.name()).save(WORDS.text("act.undone")).isPresent()) {
				WorkContext.get().changed();
			}
			done.accept("");
		});
	}

	private void release() {
		last.ifPresent(session -> WorkContext.get().workspace().ifPresent(workspace -> workspace.release(session)));
		last = Optional.empty();
		if (!place.isDisposed()) {
			done.accept("");
		}
	}
}
