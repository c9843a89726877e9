package se.styrkedjan.diagram.live;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;

/**
 * Several gestures as one. Unlike with a composite operation they are checked before the first is made, since one may
 * have done the work of the next, such as deleting a lane with the steps in it.
 *
 * @param name  key of the words in the undo menu
 * @param parts the gestures in order
 */
record Several(String name, List<Operation> parts) implements Operation {

	@Override
	public Optional<Refusal> check() {
		return parts.stream().map(Operation::check).flatMap(Optional::stream).findFirst();
	}

	@Override
	public void apply() {
		parts.forEach(Operation::apply);
	}
}
