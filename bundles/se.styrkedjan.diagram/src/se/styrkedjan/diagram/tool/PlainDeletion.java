package se.styrkedjan.diagram.tool;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.view.View;

/** Deletes the element of a view for which the specification has no tool. */
public record PlainDeletion(Toolbox toolbox, View view) implements Operation {

	@Override
	public String name() {
		return "diagramDelete";
	}

	@Override
	public Optional<Refusal> check() {
		return view.getTarget() == null ? Optional.of(Refusals.notNow(view.getMapping()))
				: Permission.toRemove(view.getTarget());
	}

	@Override
	public void apply() {
		if (view.eContainer() != null && view.getTarget() != null && view.getTarget().eContainer() != null) {
			new Removal().remove(view.getTarget());
			toolbox.inStep().get();
		}
	}
}
