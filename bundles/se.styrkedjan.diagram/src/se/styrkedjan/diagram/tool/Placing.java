package se.styrkedjan.diagram.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/**
 * Sets where nodes stand and how lines run; the model stays as it is.
 *
 * @param name   key of its words in the undo menu
 * @param bounds where nodes stand; nothing else moves
 * @param points all points of lines
 */
public record Placing(String name, Map<NodeView, Rect> bounds, Map<EdgeView, List<Point>> points) implements Operation {

	@Override
	public Optional<Refusal> check() {
		return Optional.empty();
	}

	@Override
	public void apply() {
		bounds.forEach(Bounds::set);
		points.forEach((edge, line) -> edge.setPoints(line.isEmpty() ? null : Polyline.write(line)));
	}

	/** Nothing in the model follows from where views stand. */
	@Override
	public boolean hasConsequences() {
		return false;
	}
}
