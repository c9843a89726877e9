package se.styrkedjan.report;

import java.util.Optional;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoredDocument;

/**
 * Finds what a document says and who sends it: a document that was approved or decided says what the plan said in the
 * revision of that step, under the letterhead of that day, whatever has been written since; any other says what plan and
 * organisation say now. Composing is deterministic, so the same revision always gives the same document.
 */
public final class FrozenReports {

	private final Store store;
	private final Letterheads letterheads;

	/** Reads decided revisions and letterheads from a store. */
	public FrozenReports(Store store) {
		this.store = store;
		this.letterheads = new Letterheads(store);
	}

	/**
	 * The request that gives the document as it is to be read.
	 *
	 * @param current what is wanted, of the plan as it stands; its letterhead, unless empty, is kept
	 * @return the same with letterhead, for the approved or decided revision where there is one
	 * @throws se.styrkedjan.store.StoreException when the store cannot be read
	 */
	public ReportRequest resolve(ReportRequest current) {
		Optional<Report> frozen = report(current.plan(), current.period()).filter(FrozenReports::isFrozen);
		if (frozen.isEmpty()) {
			return new ReportRequest(current.plan(), current.period(), current.language(),
					kept(current).orElseGet(() -> letterheads.now(current.plan().getUnitId())));
		}
		StoredDocument decided = store.load(current.plan().getId(), frozen.get().getFrozenRevision());
		var plan = (Plan) decided.root();
		report(plan, current.period()).ifPresent(old -> carryDecision(frozen.get(), old));
		return new ReportRequest(plan, current.period(), current.language(),
				kept(current).orElseGet(() -> letterheads.at(plan, decided.revision().savedAt())));
	}

	/** Whether a report was approved or decided, and saved as such. */
	public static boolean isFrozen(Report report) {
		return (report.getState() == ReportState.FROZEN || report.getState() == ReportState.APPROVED)
				&& report.getFrozenRevision() > 0;
	}

	private static Optional<Letterhead> kept(ReportRequest request) {
		return Optional.of(request.letterhead()).filter(letterhead -> !letterhead.equals(Letterhead.NONE));
	}

	/** The decision and the handling that led to it may have been written after the revision that they are about. */
	private static void carryDecision(Report decision, Report old) {
		old.setRegistrationNumber(decision.getRegistrationNumber());
		old.setDocumentDate(decision.getDocumentDate());
		old.setOfficer(decision.getOfficer());
		old.setPhone(decision.getPhone());
		old.setRecipient(decision.getRecipient());
		old.setDecisionDate(decision.getDecisionDate());
		old.setState(decision.getState());
	}

	private static Optional<Report> report(Plan plan, Period period) {
		return plan.getReports().stream().filter(report -> report.getPeriod() == period).findFirst();
	}
}
