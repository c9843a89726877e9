package se.styrkedjan.editing.period;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * Lets the unit go on working on a report that it had said was ready.
 *
 * @param report a report marked ready
 */
public record ReopenReport(Report report) implements Operation {

	@Override
	public String name() {
		return "reopenReport";
	}

	@Override
	public Optional<Refusal> check() {
		return Steps.check(report, ReportStep.REOPEN);
	}

	@Override
	public void apply() {
		Steps.enter(report, ReportState.OPEN, null);
	}
}
