package se.styrkedjan.editing.period;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * Gives a report back to the unit with what is to be done; an approval is taken back.
 *
 * @param report  a report marked ready or approved
 * @param comment what is to be done; needed
 */
public record ReturnReport(Report report, String comment) implements Operation {

	@Override
	public String name() {
		return "returnReport";
	}

	@Override
	public Optional<Refusal> check() {
		return comment == null || comment.isBlank() ? Optional.of(Refusal.of("reasonMissing", name()))
				: Steps.check(report, ReportStep.RETURN);
	}

	@Override
	public void apply() {
		Steps.enter(report, ReportState.RETURNED, comment.strip());
	}
}
