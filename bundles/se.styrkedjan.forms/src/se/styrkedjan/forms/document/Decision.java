package se.styrkedjan.forms.document;

import java.util.Optional;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.SetReportState;
import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Saving;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.store.Revision;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.preference.UserPreferences;
import se.styrkedjan.ui.theme.Spacing;

/** How far a report has come, and the steps on: ready, frozen at the decision, and open again. */
final class Decision {

	private static final Messages WORDS = Messages.of(Decision.class);

	private final PlanContext context;
	private final Composite column;
	private final Label state;
	private final Button ready;
	private final Button reopen;
	private final Button freeze;
	private final Button thaw;
	private Report report;

	Decision(Composite parent, PlanContext context) {
		this.context = context;
		column = FormKit.column(parent, Spacing.SMALL);
		FormKit.section(column, WORDS.text("decision.title"));
		state = FormKit.body(column, "");
		ready = FormKit.button(column, WORDS.text("decision.ready"), () -> set(ReportState.READY));
		reopen = FormKit.button(column, WORDS.text("decision.reopen"), () -> set(ReportState.OPEN));
		freeze = FormKit.button(column, WORDS.text("decision.freeze"), this::freeze);
		thaw = FormKit.button(column, WORDS.text("decision.thaw"), this::thaw);
		for (Button button : new Button[]{ready, reopen, freeze, thaw}) {
			button.setLayoutData(new org.eclipse.swt.layout.GridData());
		}
	}

	void show(Report shown) {
		report = shown;
		boolean frozen = report.getState() == ReportState.FROZEN;
		state.setText(words().replace("&", "&&"));
		Shown.when(!frozen && report.getState() != ReportState.READY, ready);
		Shown.when(report.getState() == ReportState.READY, reopen);
		Shown.when(!frozen, freeze);
		Shown.when(frozen, thaw);
	}

	private String words() {
		if (report.getState() == ReportState.FROZEN) {
			return WORDS.text("decision.frozen", report.getRegistrationNumber(),
					DateTarget.format(report.getDecisionDate()));
		}
		String comment = report.getStateComment();
		String words = Vocabulary.of(report.getState());
		return comment == null || comment.isBlank() ? words : words + ": " + comment;
	}

	private void set(ReportState next) {
		context.perform(new SetReportState(report, next, ""));
	}

	private void freeze() {
		new FreezeDialog(column.getShell(), report).ask().ifPresent(this::performAndSave);
	}

	private void thaw() {
		new ThawDialog(column.getShell(), report).ask().ifPresent(this::performAndSave);
	}

	/** A decision counts from when it is saved, so it is saved at once. */
	private void performAndSave(Operation operation) {
		if (context.perform(operation).isEmpty()) {
			Optional<Revision> saved = new Saving(column.getShell(), context.session(), UserPreferences.name()).save();
			saved.ifPresent(revision -> WorkContext.get().changed());
		}
	}
}
