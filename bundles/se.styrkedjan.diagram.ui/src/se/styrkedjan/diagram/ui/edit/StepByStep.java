package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;

/**
 * Several operations as one step of undo, each made when those before it have been applied, since it works on what they
 * brought. The session takes all back when one is refused.
 */
public final class StepByStep implements Operation {

	private final Operation first;
	private final List<Supplier<Optional<Operation>>> following = new ArrayList<>();

	/** Begins with an operation, whose name the whole has. */
	public StepByStep(Operation first) {
		this.first = first;
	}

	/** Adds what is done next. */
	public StepByStep then(Supplier<Operation> next) {
		return thenPerhaps(() -> Optional.of(next.get()));
	}

	/** Adds what is done next if there is anything to do. */
	public StepByStep thenPerhaps(Supplier<Optional<Operation>> next) {
		following.add(next);
		return this;
	}

	@Override
	public String name() {
		return first.name();
	}

	@Override
	public boolean hasConsequences() {
		return first.hasConsequences();
	}

	@Override
	public Optional<Refusal> check() {
		return first.check();
	}

	@Override
	public void apply() {
		first.apply();
		for (Supplier<Optional<Operation>> next : following) {
			next.get().ifPresent(StepByStep::make);
		}
	}

	private static void make(Operation operation) {
		operation.check().ifPresent(refusal -> {
			throw new RefusedException(refusal);
		});
		operation.apply();
	}
}
