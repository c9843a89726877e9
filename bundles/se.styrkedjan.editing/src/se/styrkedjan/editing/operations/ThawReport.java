package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__STATE;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;

/**
 * Opens a frozen report for work again. The revision that was decided stays in the history of the plan.
 *
 * @param report a frozen report
 * @param reason why, kept as the comment of its state
 */
public record ThawReport(Report report, String reason) implements Operation {

	@Override
	public String name() {
		return "thawReport";
	}

	@Override
	public Optional<Refusal> check() {
		if (report.getState() != ReportState.FROZEN) {
			return Optional.of(Refusals.wrongValue(Names.of(REPORT__STATE), report.getState()));
		}
		return reason == null || reason.isBlank() ? Optional.of(Refusals.reasonMissing(name())) : Optional.empty();
	}

	@Override
	public void apply() {
		report.setState(ReportState.RETURNED);
		report.setStateComment(reason.strip());
		report.setDecisionDate(null);
		report.setApprovedBy(null);
		report.setApprovedOn(null);
		report.setFrozenRevision(0);
	}
}
