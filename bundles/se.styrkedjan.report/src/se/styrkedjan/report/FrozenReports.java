package se.styrkedjan.report;

import java.util.Optional;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.store.Store;

/**
 * Finds what a document says: a document that was decided says what the plan said in the revision that was decided,
 * whatever has been written since; any other says what the plan says now. Composing is deterministic, so the same
 * revision always gives the same document.
 */
public final class FrozenReports {

	private final Store store;

	/** Reads decided revisions from a store. */
	public FrozenReports(Store store) {
		this.store = store;
	}

	/**
	 * The request that gives the document as it is to be read.
	 *
	 * @param current what is wanted, of the plan as it stands
	 * @return {@code current}, or the same for the decided revision
	 * @throws se.styrkedjan.store.StoreException when the decided revision cannot be loaded
	 */
	public ReportRequest resolve(ReportRequest current) {
		Optional<Report> frozen = report(current.plan(), current.period()).filter(FrozenReports::isFrozen);
		if (frozen.isEmpty()) {
			return current;
		}
		var decided = (Plan) store.load(current.plan().getId(), frozen.get().getFrozenRevision()).root();
		report(decided, current.period()).ifPresent(old -> carryDecision(frozen.get(), old));
		return new ReportRequest(decided, current.period(), current.language(), current.letterhead());
	}

	/** The decision itself (number and day) is written after the revision that it is about. */
	private static void carryDecision(Report decision, Report old) {
		old.setRegistrationNumber(decision.getRegistrationNumber());
		old.setDecisionDate(decision.getDecisionDate());
		old.setState(decision.getState());
	}

	/** Whether a report was decided and frozen. */
	public static boolean isFrozen(Report report) {
		return report.getState() == ReportState.FROZEN && report.getFrozenRevision() > 0;
	}

	private static Optional<Report> report(Plan plan, Period period) {
		return plan.getReports().stream().filter(report -> report.getPeriod() == period).findFirst();
	}
}
