package se.styrkedjan.editing.process;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;

/**
 * Puts a process away that is no longer worked by; it can be read and taken up again.
 *
 * @param process a draft or an approved process
 */
public record ArchiveProcess(Process process) implements Operation {

	@Override
	public String name() {
		return "archiveProcess";
	}

	@Override
	public Optional<Refusal> check() {
		boolean possible = process.getState() == ProcessState.APPROVED || process.getState() == ProcessState.DRAFT;
		return possible ? Optional.empty() : Optional.of(Refusals.wrongStage(process.getState()));
	}

	@Override
	public void apply() {
		process.setState(ProcessState.ARCHIVED);
	}
}
