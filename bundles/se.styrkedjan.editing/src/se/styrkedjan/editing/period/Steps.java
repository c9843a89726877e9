package se.styrkedjan.editing.period;

import java.util.Optional;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/** What the steps have in common: when they may be taken, and what a state makes void. */
final class Steps {

	private Steps() {
	}

	/** Why a step cannot be taken now; empty when it can. */
	static Optional<Refusal> check(Report report, ReportStep step) {
		return Permission.toSet(report, Literals.REPORT__STATE)
				.or(() -> ReportStep.from(report.getState()).contains(step) ? Optional.empty()
						: Optional.of(Refusal.of("reportStepNotNow", report.getState())));
	}

	/** Enters a state; an approval counts no longer. */
	static void enter(Report report, ReportState state, String comment) {
		report.setState(state);
		report.setStateComment(comment);
		report.setApprovedBy(null);
		report.setApprovedOn(null);
		report.setFrozenRevision(0);
	}
}
