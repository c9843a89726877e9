package se.styrkedjan.editing.process;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.ProcessState;

/**
 * Gives a process back from review to be worked on.
 *
 * @param process a process on review
 * @param remark  what is to be changed, as rich text
 */
public record ReturnProcess(Process process, String remark) implements Operation {

	@Override
	public String name() {
		return "returnProcess";
	}

	@Override
	public Optional<Refusal> check() {
		if (process.getState() != ProcessState.REVIEW) {
			return Optional.of(Refusals.wrongStage(process.getState()));
		}
		return remark == null || remark.isBlank()
				? Optional.of(Refusals.missing(Stages.name(ProcessPackage.Literals.PROCESS__REVIEW_REMARK)))
				: Optional.empty();
	}

	@Override
	public void apply() {
		process.setState(ProcessState.DRAFT);
		process.setReviewRemark(remark.strip());
	}
}
