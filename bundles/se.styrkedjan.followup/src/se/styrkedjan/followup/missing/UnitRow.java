package se.styrkedjan.followup.missing;

import java.time.LocalDate;
import java.util.Optional;

import se.styrkedjan.followup.data.PlanDigest;
import se.styrkedjan.followup.data.ReportProgress;
import se.styrkedjan.forms.period.Deadline;
import se.styrkedjan.forms.period.StateSign;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.message.Messages;

/**
 * A unit in the list: its plan, and what has been counted in it so far.
 *
 * @param unit   the unit and the year
 * @param plan   the plan; empty when the unit has none for the year
 * @param digest what was counted; empty while it is not
 */
record UnitRow(Choice unit, Optional<DocumentInfo> plan, Optional<PlanDigest> digest) {

	private static final Messages WORDS = Messages.of(UnitRow.class);
	private static final String COUNTING = "…";
	private static final String NOTHING = "–";

	/** A unit with a plan. */
	static UnitRow of(DocumentInfo plan, Optional<PlanDigest> digest) {
		return new UnitRow(new Choice(plan.unitId(), plan.unitName(), plan.year()), Optional.of(plan), digest);
	}

	/** A unit without a plan. */
	static UnitRow without(Choice unit) {
		return new UnitRow(unit, Optional.empty(), Optional.empty());
	}

	/** How many places need attention. */
	String missing() {
		return digest.map(one -> String.valueOf(one.missing())).orElseGet(this::uncounted);
	}

	private String uncounted() {
		return plan.isPresent() ? COUNTING : NOTHING;
	}

	/** By which rows are sorted; a unit without a plan lacks everything, and what is not counted yet comes first. */
	long missingOrder() {
		return digest.map(PlanDigest::missing).orElse(plan.isPresent() ? -1L : Long.MAX_VALUE);
	}

	/** State and deadline of a report, in words; of the plan itself that there is none. */
	String state(Period period) {
		if (plan.isEmpty() && period == Period.VP) {
			return WORDS.text("units.noPlan");
		}
		return digest.map(one -> one.report(period).map(UnitRow::words).orElse(NOTHING)).orElseGet(this::uncounted);
	}

	private static String words(ReportProgress report) {
		String state = StateSign.of(report.state()).text();
		String deadline = deadline(report).brief();
		String words = deadline.isEmpty() ? state : state + ", " + deadline;
		return report.period() == Period.EXTRA && !report.name().isBlank() ? words + " (" + report.name() + ")" : words;
	}

	private static Deadline deadline(ReportProgress report) {
		return Deadline.of(report.state(), report.deadline(), LocalDate.now());
	}

	/** By which rows are sorted: the latest first. */
	long stateOrder(Period period) {
		return digest.flatMap(one -> one.report(period))
				.map(report -> report.state().getValue() * 100_000L + deadline(report).days()).orElse(Long.MAX_VALUE);
	}

	/** Whether the report of a period has been approved or decided. */
	boolean isSettled(Period period) {
		return digest.flatMap(one -> one.report(period)).map(ReportProgress::state)
				.filter(state -> state == ReportState.APPROVED || state == ReportState.FROZEN).isPresent();
	}

	/** Whether the report of a period is late. */
	boolean isLate(Period period) {
		return digest.flatMap(one -> one.report(period)).filter(report -> deadline(report).isLate()).isPresent();
	}
}
