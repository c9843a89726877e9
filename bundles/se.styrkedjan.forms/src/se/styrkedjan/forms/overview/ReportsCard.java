package se.styrkedjan.forms.overview;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.period.Deadline;
import se.styrkedjan.forms.period.StateSign;
import se.styrkedjan.forms.period.StepTaking;
import se.styrkedjan.forms.plan.DateTarget;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.forms.plan.Reports;
import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Tone;

/** The reports of the year: how far each has come and how long there is left; leads to each, and opens the others. */
final class ReportsCard {

	private static final Messages WORDS = Messages.of(ReportsCard.class);

	private final PlanContext context;
	private final OverviewCard card;

	ReportsCard(Composite parent, PlanContext context) {
		this.context = context;
		card = new OverviewCard(parent, WORDS.text("reports"));
	}

	void refresh() {
		var entries = Period.VALUES.stream().map(this::entry).toList();
		card.show(entries, () -> entries.forEach(this::add));
	}

	/** A report as the card shows it. */
	private record Entry(Period period, boolean open, String name, String state, Deadline deadline) {
	}

	private Entry entry(Period period) {
		Optional<Report> report = Reports.of(context.plan(), period);
		return report
				.map(found -> new Entry(period, true, Reports.name(found), state(found),
						Deadline.of(found.getState(), found.getDeadline(), LocalDate.now())))
				.orElseGet(() -> new Entry(period, false, Vocabulary.longName(period), WORDS.text("report.none"),
						Deadline.of(ReportState.FROZEN, null, LocalDate.now())));
	}

	private static String state(Report report) {
		String state = StateSign.of(report.getState()).text();
		return switch (report.getState()) {
		case FROZEN -> WORDS.text("report.day", state, DateTarget.format(report.getDecisionDate()));
		case APPROVED -> WORDS.text("report.day", state, DateTarget.format(report.getApprovedOn()));
		default -> state;
		};
	}

	private static String toOpen(Entry entry) {
		return WORDS.text(entry.period() == Period.EXTRA ? "report.open.own" : "report.open", entry.name());
	}

	private void add(Entry entry) {
		Composite lines = FormKit.column(card.lines(), 0);
		FormKit.link(lines, entry.open() ? entry.name() : toOpen(entry), () -> open(entry));
		FormKit.secondary(lines, entry.state());
		if (!entry.deadline().words().isEmpty()) {
			Tone tone = entry.deadline().tone();
			FormKit.text(lines, entry.deadline().words(), tone == Tone.SECONDARY ? TextStyle.BODY : TextStyle.STRONG, tone);
		}
	}

	private void open(Entry entry) {
		if (entry.open() || new StepTaking(card.lines().getShell(), context.session(), context::perform)
				.open(context.plan(), entry.period())) {
			context.choosePeriod(entry.period());
			Reports.of(context.plan(), entry.period()).filter(report -> entry.open()).ifPresent(context::reveal);
		}
	}
}
