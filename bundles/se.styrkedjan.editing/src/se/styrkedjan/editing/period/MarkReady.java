package se.styrkedjan.editing.period;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * Says that the unit's work on a report is ready to be looked at above.
 *
 * @param report a report that is open or was returned
 */
public record MarkReady(Report report) implements Operation {

	@Override
	public String name() {
		return "markReady";
	}

	@Override
	public Optional<Refusal> check() {
		return Steps.check(report, ReportStep.MARK_READY);
	}

	@Override
	public void apply() {
		Steps.enter(report, ReportState.READY, null);
	}
}
