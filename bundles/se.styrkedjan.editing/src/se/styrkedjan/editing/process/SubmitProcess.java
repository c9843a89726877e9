package se.styrkedjan.editing.process;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.ProcessState;

/**
 * Sends a draft to review; somebody must own it by then.
 *
 * @param process a draft
 */
public record SubmitProcess(Process process) implements Operation {

	@Override
	public String name() {
		return "submitProcess";
	}

	@Override
	public Optional<Refusal> check() {
		if (process.getState() != ProcessState.DRAFT) {
			return Optional.of(Refusals.wrongStage(process.getState()));
		}
		boolean owned = process.getOwnerRole() != null && !process.getOwnerRole().isBlank();
		return owned ? Optional.empty()
				: Optional.of(Refusals.missing(Stages.name(ProcessPackage.Literals.PROCESS__OWNER_ROLE)));
	}

	@Override
	public void apply() {
		process.setState(ProcessState.REVIEW);
		process.setReviewRemark(null);
	}
}
