package se.styrkedjan.design.live;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;

/** A change of the model, as any editor might make it. */
record Change(Runnable change) implements Operation {

	@Override
	public String name() {
		return "change";
	}

	@Override
	public Optional<Refusal> check() {
		return Optional.empty();
	}

	@Override
	public void apply() {
		change.run();
	}
}
