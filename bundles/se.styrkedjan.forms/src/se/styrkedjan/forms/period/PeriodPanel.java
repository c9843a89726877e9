package se.styrkedjan.forms.period;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.period.ReportStep;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** How far a report has come, how long there is left, and the steps on: one main button, the others beside it. */
public final class PeriodPanel {

	private static final Messages WORDS = Messages.of(PeriodPanel.class);

	private final PlanContext context;
	private final Composite column;
	private final Label state;
	private final Label deadline;
	private final Composite steps;
	private ReportState offered;
	private Report report;

	/** A panel without a report. */
	public PeriodPanel(Composite parent, PlanContext context) {
		this.context = context;
		column = FormKit.column(parent, Spacing.SMALL);
		state = FormKit.body(column, "");
		deadline = FormKit.text(column, "", TextStyle.STRONG, Tone.SECONDARY);
		steps = new Composite(column, SWT.NONE);
		steps.setBackground(column.getBackground());
		GridData wrapped = FormKit.fill();
		wrapped.widthHint = Spacing.LARGE; // as labels have: a column as wide as the buttons would be too high for them
		steps.setLayoutData(wrapped);
		RowLayout flow = new RowLayout(SWT.HORIZONTAL);
		flow.spacing = Spacing.SMALL;
		flow.marginLeft = 0;
		steps.setLayout(flow);
		FormKit.link(column, WORDS.text("panel.history"), () -> context.showHistory(report))
				.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
	}

	/** Shows a report. */
	public void show(Report shown) {
		report = shown;
		StateSign sign = StateSign.of(report.getState());
		state.setText((sign.symbol() + " " + StepWords.state(report)).replace("&", "&&"));
		Deadline left = Deadline.of(report.getState(), report.getDeadline(), LocalDate.now());
		deadline.setText(left.words());
		Theme.current().write(deadline, left.tone());
		Shown.when(!left.words().isEmpty(), deadline);
		if (offered != report.getState()) {
			offered = report.getState();
			offer(ReportStep.from(offered));
		}
		column.requestLayout();
	}

	private void offer(List<ReportStep> possible) {
		boolean focused = hasFocus();
		for (Control old : steps.getChildren()) {
			old.dispose();
		}
		possible.forEach(step -> {
			Button button = step == possible.getFirst()
					? FormKit.primary(steps, StepWords.verb(step), () -> take(step))
					: FormKit.button(steps, StepWords.verb(step), () -> take(step));
			button.setLayoutData(null);
		});
		steps.layout(); // when it stays as large as it was nobody else does
		if (focused) {
			goOn();
		}
	}

	private boolean hasFocus() {
		Control focus = column.getDisplay().getFocusControl();
		return focus != null && focus.getParent() == steps;
	}

	private void take(ReportStep step) {
		if (step != ReportStep.MARK_READY || isMeantToBeReady()) {
			boolean taken = new StepTaking(column.getShell(), context.session(), context::perform).take(report, step);
			if (taken && !column.isDisposed()) {
				goOn();
			}
		}
	}

	/** The button that was pressed is gone: the keyboard goes on at the one that took its place. */
	private void goOn() {
		for (Control next : steps.getChildren()) {
			next.setFocus();
			return;
		}
	}

	/** What is still missing is told first: a report may be ready all the same. */
	private boolean isMeantToBeReady() {
		var missing = PlanFindings.of(context.session()).missing().stream()
				.filter(violation -> violation.arguments().contains(report.getPeriod())).toList();
		if (missing.isEmpty()) {
			return true;
		}
		int answer = Alert.ask(column.getShell(),
				new AlertText(Alert.Kind.QUESTION, WORDS.text("ready.title"), WORDS.text("ready.missing", missing.size()),
						WORDS.text("ready.remedy")),
				WORDS.text("ready.show"), WORDS.text("ready.anyway"), WORDS.text("cancel"));
		if (answer == 0) {
			context.reveal(missing.getFirst().target());
		}
		return answer == 1;
	}
}
