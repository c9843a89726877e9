package se.styrkedjan.forms.period;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.period.MarkReady;
import se.styrkedjan.editing.period.ReopenReport;
import se.styrkedjan.editing.period.ReportStep;
import se.styrkedjan.forms.plan.Saving;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.preference.UserPreferences;

/**
 * Takes steps with the reports of a plan: asks what a step needs, makes it as one step of undo, and saves at once, since a
 * step counts from when it is saved; the history then tells who took it and when. Used on the UI thread.
 */
public final class StepTaking {

	private final Shell shell;
	private final EditingSession session;
	private final Function<Operation, Optional<Refusal>> perform;

	/**
	 * Steps in a session.
	 *
	 * @param shell   where questions are asked
	 * @param session the work on the plan
	 * @param perform makes an operation and tells the user when it is refused
	 */
	public StepTaking(Shell shell, EditingSession session, Function<Operation, Optional<Refusal>> perform) {
		this.shell = shell;
		this.session = session;
		this.perform = perform;
	}

	/** Takes a step with a report; false when the user has changed their mind or it could not be saved. */
	public boolean take(Report report, ReportStep step) {
		return operation(report, step).filter(operation -> perform.apply(operation).isEmpty())
				.filter(operation -> save(StepWords.remembered(report))).isPresent();
	}

	private Optional<Operation> operation(Report report, ReportStep step) {
		return switch (step) {
		case MARK_READY -> Optional.of(new MarkReady(report));
		case REOPEN -> Optional.of(new ReopenReport(report));
		case RETURN -> new ReturnDialog(shell, report).ask();
		case APPROVE -> new ApproveDialog(shell, report).ask();
		case FREEZE -> new FreezeDialog(shell, report).ask();
		case THAW -> new ThawDialog(shell, report).ask();
		};
	}

	/** Opens a period of a plan with the deadline the user gives; false when they have changed their mind. */
	public boolean open(Plan plan, Period period) {
		return new OpenDialog(shell, plan, period).ask().filter(operation -> perform.apply(operation).isEmpty())
				.filter(operation -> save(StepWords.opened(plan, period))).isPresent();
	}

	private boolean save(String remembered) {
		boolean saved = new Saving(shell, session, UserPreferences.name()).save(remembered).isPresent();
		if (saved) {
			WorkContext.get().changed();
		}
		return saved;
	}
}
