package se.styrkedjan.editing.process;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;

/**
 * Begins the next version of an approved process, or takes an archived one up again. What was approved can still be read.
 *
 * @param process an approved or archived process
 */
public record ReviseProcess(Process process) implements Operation {

	@Override
	public String name() {
		return "reviseProcess";
	}

	@Override
	public Optional<Refusal> check() {
		boolean possible = process.getState() == ProcessState.APPROVED || process.getState() == ProcessState.ARCHIVED;
		return possible ? Optional.empty() : Optional.of(Refusals.wrongStage(process.getState()));
	}

	@Override
	public void apply() {
		process.setState(ProcessState.DRAFT);
		process.setVersion(Stages.next(process.getVersion()));
	}
}
