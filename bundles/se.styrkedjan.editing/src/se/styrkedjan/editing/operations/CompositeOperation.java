package se.styrkedjan.editing.operations;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;

/**
 * Several operations as one step of undo; none is made when one of them is refused.
 *
 * @param name  key of the words the UI shows for it
 * @param parts the operations in order
 */
public record CompositeOperation(String name, List<Operation> parts) implements Operation {

	/** Several operations as one. */
	public CompositeOperation {
		parts = List.copyOf(parts);
	}

	@Override
	public Optional<Refusal> check() {
		return parts.stream().map(Operation::check).flatMap(Optional::stream).findFirst();
	}

	/** Each is checked again, since one may hinder the next; the session takes back what was made before a refusal. */
	@Override
	public void apply() {
		for (Operation part : parts) {
			part.check().ifPresent(refusal -> {
				throw new RefusedException(refusal);
			});
			part.apply();
		}
	}
}
