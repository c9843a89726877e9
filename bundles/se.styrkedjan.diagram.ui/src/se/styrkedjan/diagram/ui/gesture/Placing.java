package se.styrkedjan.diagram.ui.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.Alignment;
import se.styrkedjan.diagram.ui.edit.Elbow;
import se.styrkedjan.diagram.ui.edit.LaneRoom;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.NodeView;

/** Something new on its way to its place: from the palette by click or drag, or from a button at a node. */
public final class Placing {

	private final Desk desk;
	private final ToolEntry tool;
	private final NodeView from;
	private final Alignment alignment;
	private Rect place;
	private NodeView container;
	private EdgePart crossed;

	/** Places what a tool makes. */
	public Placing(Desk desk, ToolEntry tool) {
		this(desk, tool, null);
	}

	private Placing(Desk desk, ToolEntry tool, NodeView from) {
		this.desk = desk;
		this.tool = tool;
		this.from = from;
		alignment = Neighbours.around(desk.viewer(), List.of());
	}

	/** Places what a tool makes, with a line that leads to it from a node. */
	public static Placing after(Desk desk, ToolEntry tool, NodeView from) {
		return new Placing(desk, tool, from);
	}

	/** Follows the mouse at a place of the canvas. */
	public void to(int x, int y) {
		Spot spot = Spot.at(desk.viewer(), new org.eclipse.draw2d.geometry.Point(x, y), List.of());
		Point size = Sizes.of(tool, desk);
		Rect free = new Rect(spot.at().x() - size.x() / 2, spot.at().y() - size.y() / 2, size.x(), size.y());
		Alignment.Snapped snapped = alignment.snap(free);
		container = spot.container().or(() -> desk.edits().lanes().beside(spot.at())).orElse(null);
		if (tool.kind() == ToolEntry.Kind.CONTAINER && !desk.edits().lanes().all().isEmpty()) {
			// where there are lanes, another goes below them
			container = null;
			snapped = new Alignment.Snapped(desk.edits().lanes().next(size.x(), size.y()), List.of(), List.of());
		}
		place = container == null ? snapped.place() : LaneRoom.within(container, snapped.place());
		crossed = from == null ? spot.edge().orElse(null) : null;
		show(snapped);
	}

	private void show(Alignment.Snapped snapped) {
		List<Sign> signs = new ArrayList<>(Neighbours.signs(snapped));
		boolean allowed = desk.sheet().allows(desk.sheet().live().create(tool, container, place));
		if (container != null) {
			signs.add(new Sign.Frame(Geometry.of(container), allowed ? Sign.Kind.TARGET : Sign.Kind.REFUSED));
		}
		if (crossed != null) {
			signs.add(new Sign.Line(crossed.line(), Sign.Kind.PRIMARY));
		}
		if (from != null) {
			signs.add(new Sign.Line(Elbow.between(Geometry.of(from), place), Sign.Kind.PRIMARY));
		}
		signs.add(new Sign.Frame(place, allowed ? Sign.Kind.GHOST : Sign.Kind.REFUSED));
		desk.viewer().overlay().show(this, signs);
	}

	/** Shows nothing any more. */
	public void clear() {
		desk.viewer().overlay().clear(this);
	}

	/** Makes it where it is and lets its name be written; on a line, in the middle of that line. */
	public void drop() {
		clear();
		if (desk.sheet().perform(operation())) {
			Made.show(desk, desk.edits().made());
		}
	}

	private Operation operation() {
		Optional<ToolEntry> line = Connecting.line(desk);
		if (line.isPresent() && crossed != null) {
			return desk.edits().insert(tool, line.get(), crossed.view(), container, place);
		}
		return line.isPresent() && from != null ? desk.edits().append(tool, line.get(), from, container, place)
				: desk.edits().create(tool, container, place);
	}
}
