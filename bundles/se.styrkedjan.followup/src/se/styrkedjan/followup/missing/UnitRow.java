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

/**
 * A unit in the list: its plan, and what has been counted in it so far.
 *
 * @param plan   the plan
 * @param digest what was counted; empty while it is not
 */
record UnitRow(DocumentInfo plan, Optional<PlanDigest> digest) {

	private static final String COUNTING = "…";
	private static final String NOTHING = "–";

	/** How many places need attention. */
	String missing() {
		return digest.map(one -> String.valueOf(one.missing())).orElse(COUNTING);
	}

	/** By which rows are sorted; what is not counted yet comes first. */
	long missingOrder() {
		return digest.map(PlanDigest::missing).orElse(-1L);
	}

	/** State and deadline of a report, in words. */
	String state(Period period) {
		return digest.map(one -> one.report(period).map(UnitRow::words).orElse(NOTHING)).orElse(COUNTING);
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
