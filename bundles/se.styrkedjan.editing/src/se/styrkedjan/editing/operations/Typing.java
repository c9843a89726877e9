package se.styrkedjan.editing.operations;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;

/**
 * What has been typed so far in a field while typing goes on; all operations of one burst of typing are one step of undo.
 *
 * @param operation puts what is typed into the model
 * @param burst     the same object, compared by identity, for all typing without a pause
 */
public record Typing(Operation operation, Object burst) implements Operation {

	@Override
	public String name() {
		return operation.name();
	}

	@Override
	public Optional<Refusal> check() {
		return operation.check();
	}

	@Override
	public void apply() {
		operation.apply();
	}

	@Override
	public boolean continues(Operation previous) {
		return previous instanceof Typing typing && typing.burst == burst;
	}

	@Override
	public boolean hasConsequences() {
		return operation.hasConsequences();
	}
}
