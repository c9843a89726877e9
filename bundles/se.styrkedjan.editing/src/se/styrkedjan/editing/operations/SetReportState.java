package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__STATE;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * Says how far a report has come, as an import or a restored list does; what users do are the steps of
 * {@code editing.period}. An approval that was there counts no longer. Freezing and thawing have operations of their own.
 *
 * @param report  the report
 * @param state   any state but frozen
 * @param comment needed when it is returned; null or empty for none
 */
public record SetReportState(Report report, ReportState state, String comment) implements Operation {

	@Override
	public String name() {
		return "setReportState";
	}

	@Override
	public Optional<Refusal> check() {
		if (state == ReportState.FROZEN) {
			return Optional.of(Refusals.wrongValue(Names.of(REPORT__STATE), state));
		}
		if (state == ReportState.RETURNED && (comment == null || comment.isBlank())) {
			return Optional.of(Refusals.reasonMissing(name()));
		}
		return Permission.toSet(report, REPORT__STATE);
	}

	@Override
	public void apply() {
		report.setState(state);
		report.setStateComment(comment);
		report.setApprovedBy(null);
		report.setApprovedOn(null);
		report.setFrozenRevision(0);
	}
}
