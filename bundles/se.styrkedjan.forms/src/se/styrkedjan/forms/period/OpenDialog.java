package se.styrkedjan.forms.period;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.editing.period.OpenOwnReport;
import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks when a period that is opened is to be ready, and for the free one what it is called. */
final class OpenDialog extends StepDialog {

	private static final Messages WORDS = Messages.of(OpenDialog.class);

	private final Plan plan;
	private final Period period;
	private Optional<Field<Text>> name = Optional.empty();
	private Field<Text> deadline;
	private Operation operation;

	OpenDialog(Shell parent, Plan plan, Period period) {
		super(parent, period == Period.EXTRA ? WORDS.text("open.title.own")
				: WORDS.text("open.title", Vocabulary.longName(period)), WORDS.text("open.verb"));
		this.plan = plan;
		this.period = period;
	}

	/** The operation that opens the period; empty when the user has changed their mind. */
	Optional<Operation> ask() {
		return open() == OK ? Optional.of(operation) : Optional.empty();
	}

	@Override
	protected void ask(Composite area) {
		FormKit.body(area, WORDS.text("open.explanation"));
		if (period == Period.EXTRA) {
			name = Optional.of(field(area, "open.name"));
			name.get().help(WORDS.text("open.name.help"));
		}
		deadline = field(area, "open.deadline");
		deadline.help(WORDS.text(name.isPresent() ? "open.deadline.own" : "open.deadline.help"));
		UsualDeadline.of(period, plan.getYear()).ifPresent(day -> deadline.control().setText(DateTarget.format(day)));
	}

	private static Field<Text> field(Composite area, String key) {
		return new Field<>(area, WORDS.text(key), parent -> new Text(parent, SWT.BORDER));
	}

	@Override
	protected boolean accept() {
		boolean nameless = name.filter(field -> field.control().getText().isBlank()).isPresent();
		ReportDay day = new ReportDay(deadline.control().getText(), plan.getYear());
		Optional<String> noDay = day.problemUnlessBlank(WORDS.text("open.deadline.wanted"));
		name.ifPresent(field -> field.complain(nameless ? Optional.of(WORDS.text("open.name.wanted")) : Optional.empty()));
		deadline.complain(noDay);
		if (nameless || noDay.isPresent()) {
			(nameless ? name.get() : deadline).control().setFocus();
			return false;
		}
		operation = opening(day.day().orElse(null));
		return true;
	}

	private Operation opening(LocalDate day) {
		return name.<Operation>map(field -> new OpenOwnReport(plan, field.control().getText(), day))
				.orElseGet(() -> new OpenReport(plan, period, day));
	}
}
