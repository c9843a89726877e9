package se.styrkedjan.diagram.ui.gesture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.ViewPart;
import se.styrkedjan.diagram.ui.edit.Lanes;
import se.styrkedjan.model.view.NodeView;

/** The grips of the one part that is selected; with more than one selected there are none. */
public final class Grips {

	/** Shorter pieces have no grip: it would lie under those of the ends, pixels of the screen. */
	private static final int SHORTEST = 28;

	private final Desk desk;
	private final List<Grip> grips = new ArrayList<>();

	/** Grips that follow the selection of a desk's viewer. */
	public Grips(Desk desk) {
		this.desk = desk;
	}

	/** Makes them anew for what is selected and where it stands. */
	public void refresh() {
		IFigure layer = ((LayerManager) desk.viewer().getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
		grips.forEach(layer::remove);
		grips.clear();
		if (desk.sheet().live().settled().isEmpty()) {
			desk.edits().lanes().all().forEach(this::farSide);
		}
		List<ViewPart> selected = desk.viewer().selectedParts();
		if (selected.size() == 1) {
			switch (selected.getFirst()) {
			case NodePart node -> corners(node);
			case EdgePart edge -> bends(edge);
			default -> throw new IllegalStateException(selected.toString());
			}
		}
		grips.forEach(grip -> {
			grip.place(desk.viewer().pan().zoom());
			layer.add(grip);
		});
	}

	/** A lane can be given more room anywhere along the side where the next one begins, also without being selected. */
	private void farSide(NodeView lane) {
		Turn turn = desk.edits().lanes().turn();
		desk.viewer().part(lane).map(NodePart.class::cast).ifPresent(part -> {
			Rect place = turn.of(part.place());
			Rect line = turn.of(new Rect(place.x(), place.bottom(), place.width(), 0));
			Side side = turn == Turn.NONE ? Side.BOTTOM : Side.RIGHT;
			grips.add(new Grip(line, Grip.Form.HIDDEN, side.cursor(), () -> new ResizeTracker(desk, part, side)));
		});
	}

	private void corners(NodePart node) {
		Rect place = node.place();
		if (desk.edits().lanes().isLane(node.view())) {
			// the head is where a lane is selected, so that is seen
			if (desk.edits().lanes().turn() == Turn.NONE) {
				grip(node, Side.BOTTOM, new Point(place.x() + Lanes.HEAD / 2, place.bottom()));
				grip(node, Side.RIGHT, Side.RIGHT.on(place));
			} else {
				grip(node, Side.RIGHT, new Point(place.right(), place.y() + Lanes.HEAD / 2));
				grip(node, Side.BOTTOM, Side.BOTTOM.on(place));
			}
			return;
		}
		for (Side side : Side.values()) {
			grip(node, side, side.on(place));
		}
	}

	private void grip(NodePart node, Side side, Point at) {
		grips.add(new Grip(at, Grip.Form.SQUARE, side.cursor(), () -> new ResizeTracker(desk, node, side)));
	}

	private void bends(EdgePart edge) {
		List<Point> line = edge.line();
		for (int i = 1; i < line.size(); i++) {
			int piece = i;
			Point middle = new Rect(line.get(i - 1).x(), line.get(i - 1).y(), line.get(i).x() - line.get(i - 1).x(),
					line.get(i).y() - line.get(i - 1).y()).center();
			boolean upright = line.get(i - 1).x() == line.get(i).x();
			double length = Math.hypot(line.get(i).x() - line.get(i - 1).x(), line.get(i).y() - line.get(i - 1).y());
			if (length * desk.viewer().pan().zoom() < SHORTEST) {
				continue;
			}
			grips.add(new Grip(middle, Grip.Form.RING, upright ? Cursors.SIZEWE : Cursors.SIZENS,
					() -> new BendTracker(desk, edge, piece)));
		}
		grips.add(new Grip(line.getFirst(), Grip.Form.SQUARE, Cursors.CROSS,
				() -> new ReconnectTracker(desk, edge, ReconnectTracker.End.SOURCE)));
		grips.add(new Grip(line.getLast(), Grip.Form.SQUARE, Cursors.CROSS,
				() -> new ReconnectTracker(desk, edge, ReconnectTracker.End.TARGET)));
	}
}
