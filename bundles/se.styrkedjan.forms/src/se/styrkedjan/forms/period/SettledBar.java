package se.styrkedjan.forms.period;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.period.ReportStep;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Says, while it is so, that a period is approved or decided and what is written for it locked, and offers the way back. */
public final class SettledBar {

	private static final Messages WORDS = Messages.of(SettledBar.class);

	private final PlanContext context;
	private final Composite row;
	private final Label words;
	private final Button back;
	private Optional<Report> report = Optional.empty();

	/** A bar that is hidden until there is something to say. */
	public SettledBar(Composite parent, PlanContext context) {
		this.context = context;
		row = FormKit.row(parent, 2);
		((GridLayout) row.getLayout()).marginWidth = Spacing.SMALL;
		((GridLayout) row.getLayout()).marginHeight = Spacing.SMALL;
		Theme.current().paint(row, Tone.PANEL, Tone.TEXT);
		words = FormKit.body(row, "");
		back = FormKit.button(row, "", this::goBack);
		back.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		Shown.when(false, row);
	}

	/** The report of a period of the plan, when it is approved or decided. */
	public static Optional<Report> settled(PlanContext context) {
		return Reports.of(context.plan(), context.period()).filter(shown -> wayBack(shown).isPresent());
	}

	private static Optional<ReportStep> wayBack(Report report) {
		return switch (report.getState()) {
		case APPROVED -> Optional.of(ReportStep.RETURN);
		case FROZEN -> Optional.of(ReportStep.THAW);
		case OPEN, READY, RETURNED -> Optional.empty();
		};
	}

	/** Says it of the period that is followed up. */
	public void show() {
		show(settled(context), context.period() == Period.VP ? WORDS.text("locked.plan") : "");
	}

	/** Says nothing, where something else tells why nothing can be written. */
	public void hide() {
		show(Optional.empty(), "");
	}

	/** Says it of the plan document of the year, and what goes on all the same. */
	public void showPlan() {
		show(Reports.of(context.plan(), Period.VP).filter(shown -> wayBack(shown).isPresent()), WORDS.text("locked.plan"));
	}

	/** Says it of a report that is approved or decided, with a sentence more, which may be empty; hides without one. */
	public void show(Optional<Report> settled, String more) {
		report = settled;
		settled.ifPresent(shown -> {
			words.setText((StepWords.locked(shown) + " " + more).strip().replace("&", "&&"));
			back.setText(wayBack(shown).map(StepWords::verb).orElse("") + " …");
		});
		Shown.when(settled.isPresent(), row);
		words.requestLayout();
		back.requestLayout();
	}

	private void goBack() {
		report.ifPresent(settled -> wayBack(settled).ifPresent(
				step -> new StepTaking(row.getShell(), context.session(), context::perform).take(settled, step)));
	}
}
