package se.styrkedjan.diagram.ui.gesture;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.Elbow;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.NodeView;

/** Drags an end of a line to another node. */
final class ReconnectTracker extends DragTool {

	private final EdgePart edge;
	private final End end;

	/** An end of a line. */
	enum End {
		SOURCE, TARGET
	}

	ReconnectTracker(Desk desk, EdgePart edge, End end) {
		super(desk);
		this.edge = edge;
		this.end = end;
	}

	private Spot spot() {
		return Spot.at(desk().viewer(), getLocation(), List.of(edge));
	}

	private Operation operation(NodeView node) {
		NodeView source = end == End.SOURCE ? node : edge.view().getSource();
		NodeView target = end == End.TARGET ? node : edge.view().getEnd();
		return desk().edits().reconnect(edge.view(), source, target);
	}

	@Override
	void drag() {
		Point at = at();
		NodePart node = spot().node().orElse(null);
		Rect loose = node == null ? new Rect(at.x(), at.y(), 0, 0) : node.place();
		Rect fixed = Geometry.of(end == End.SOURCE ? edge.view().getEnd() : edge.view().getSource());
		List<Point> line = end == End.SOURCE ? Elbow.between(loose, fixed) : Elbow.between(fixed, loose);
		desk().viewer().overlay().show(this, node == null ? List.of(new Sign.Line(line, Sign.Kind.PRIMARY))
				: List.of(new Sign.Line(line, Sign.Kind.PRIMARY), new Sign.Frame(node.place(), kind(node))));
	}

	private Sign.Kind kind(NodePart node) {
		return desk().sheet().allows(operation(node.view())) ? Sign.Kind.TARGET : Sign.Kind.REFUSED;
	}

	@Override
	void drop() {
		spot().node().ifPresent(node -> desk().sheet().perform(operation(node.view())));
	}
}
