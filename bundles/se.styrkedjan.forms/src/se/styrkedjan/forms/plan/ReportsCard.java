package se.styrkedjan.forms.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The reports of the year: how far each has come and when it is to be ready; leads to each. */
final class ReportsCard {

	private static final Messages WORDS = Messages.of(ReportsCard.class);

	private final PlanContext context;
	private final OverviewCard card;

	ReportsCard(Composite parent, PlanContext context) {
		this.context = context;
		card = new OverviewCard(parent, WORDS.text("overview.reports"));
	}

	void refresh() {
		List<Entry> entries = new ArrayList<>();
		for (Period period : Period.VALUES) {
			Optional<Report> report = Reports.of(context.plan(), period);
			if (period != Period.EXTRA || report.isPresent()) {
				entries.add(new Entry(period, report.isPresent(), report.map(ReportsCard::state)
						.orElseGet(() -> WORDS.text("overview.report.none"))));
			}
		}
		card.show(entries, () -> entries.forEach(this::add));
	}

	/** A report as the card shows it. */
	private record Entry(Period period, boolean open, String state) {
	}

	private static String state(Report report) {
		String state = Vocabulary.of(report.getState());
		if (report.getState() == ReportState.FROZEN) {
			return WORDS.text("overview.report.frozen", state, DateTarget.format(report.getDecisionDate()));
		}
		return report.getDeadline() == null ? state
				: WORDS.text("overview.report.deadline", state, DateTarget.format(report.getDeadline()));
	}

	private void add(Entry entry) {
		Composite lines = FormKit.column(card.lines(), 0);
		FormKit.link(lines, Vocabulary.longName(entry.period()), () -> open(entry));
		FormKit.secondary(lines, entry.state());
	}

	private void open(Entry entry) {
		context.choosePeriod(entry.period());
		if (!entry.open()) {
			context.perform(new OpenReport(context.plan(), entry.period(), null));
		}
		Reports.of(context.plan(), entry.period()).ifPresent(context::reveal);
	}
}
