package se.styrkedjan.diagram.ui.gesture;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sign;

/** Gives a node another size by dragging a side or corner. */
final class ResizeTracker extends DragTool {

	private final NodePart node;
	private final Side side;

	ResizeTracker(Desk desk, NodePart node, Side side) {
		super(desk);
		this.node = node;
		this.side = side;
	}

	private Rect place() {
		Point from = start();
		Point to = at();
		return side.moved(node.place(), to.x() - from.x(), to.y() - from.y());
	}

	@Override
	void drag() {
		desk().viewer().overlay().show(this, List.of(new Sign.Frame(place(), Sign.Kind.GHOST)));
	}

	@Override
	void drop() {
		desk().sheet().perform(desk().edits().resize(node.view(), place()));
	}

	@Override
	void click() {
		desk().viewer().select(node);
	}
}
