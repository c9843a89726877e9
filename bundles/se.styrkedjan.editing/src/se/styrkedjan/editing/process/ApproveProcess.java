package se.styrkedjan.editing.process;

import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__APPROVED_BY;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__APPROVED_ON;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__NEXT_REVIEW;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__VERSION;

import java.time.LocalDate;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;

/**
 * Approves a process that has been reviewed. The revision it is first saved in as approved is the approved one, which
 * stays readable while the next is drafted; the session enters its number when it saves.
 *
 * @param process  a process on review
 * @param approval what was decided
 */
public record ApproveProcess(Process process, Approval approval) implements Operation {

	/**
	 * A decision.
	 *
	 * @param by         role that approves
	 * @param on         day of the decision
	 * @param nextReview day of the next review, after the decision
	 * @param version    version as printed
	 */
	public record Approval(String by, LocalDate on, LocalDate nextReview, String version) {
	}

	@Override
	public String name() {
		return "approveProcess";
	}

	@Override
	public Optional<Refusal> check() {
		if (process.getState() != ProcessState.REVIEW) {
			return Optional.of(Refusals.wrongStage(process.getState()));
		}
		if (isBlank(approval.by())) {
			return Optional.of(Refusals.missing(Stages.name(PROCESS__APPROVED_BY)));
		}
		if (isBlank(approval.version())) {
			return Optional.of(Refusals.missing(Stages.name(PROCESS__VERSION)));
		}
		return checkDays();
	}

	private Optional<Refusal> checkDays() {
		if (approval.on() == null) {
			return Optional.of(Refusals.missing(Stages.name(PROCESS__APPROVED_ON)));
		}
		if (approval.nextReview() == null) {
			return Optional.of(Refusals.missing(Stages.name(PROCESS__NEXT_REVIEW)));
		}
		return approval.nextReview().isAfter(approval.on()) ? Optional.empty()
				: Optional.of(Refusals.tooEarly(Stages.name(PROCESS__NEXT_REVIEW), approval.on().toString()));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	@Override
	public void apply() {
		process.setState(ProcessState.APPROVED);
		process.setApprovedBy(approval.by().strip());
		process.setApprovedOn(approval.on());
		process.setNextReview(approval.nextReview());
		process.setVersion(approval.version().strip());
		process.setReviewRemark(null);
		process.setApprovedRevision(0);
	}
}
