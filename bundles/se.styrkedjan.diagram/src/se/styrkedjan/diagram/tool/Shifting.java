package se.styrkedjan.diagram.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.NodeView;

/** Moves views with all they hold, within their containers. */
public record Shifting(Collection<NodeView> views, int dx, int dy) implements Operation {

	/** Moves views. */
	public Shifting {
		views = List.copyOf(views);
	}

	@Override
	public String name() {
		return "diagramMove";
	}

	@Override
	public Optional<Refusal> check() {
		return Optional.empty();
	}

	@Override
	public void apply() {
		views.forEach(view -> Bounds.shift(view, dx, dy));
	}

	@Override
	public boolean hasConsequences() {
		return false;
	}
}
