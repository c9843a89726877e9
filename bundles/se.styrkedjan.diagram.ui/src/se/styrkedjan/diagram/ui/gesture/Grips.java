package se.styrkedjan.diagram.ui.gesture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.ViewPart;

/** The grips of the one part that is selected; with more than one selected there are none. */
public final class Grips {

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

	private void corners(NodePart node) {
		Rect place = node.place();
		boolean lane = desk.edits().lanes().isLane(node.view());
		for (Side side : Side.values()) {
			if (!lane || side == Side.BOTTOM || side == Side.RIGHT) {
				grips.add(new Grip(side.on(place), Grip.Form.SQUARE, side.cursor(),
						() -> new ResizeTracker(desk, node, side)));
			}
		}
	}

	private void bends(EdgePart edge) {
		List<Point> line = edge.line();
		for (int i = 1; i < line.size(); i++) {
			int piece = i;
			Point middle = new Rect(line.get(i - 1).x(), line.get(i - 1).y(), line.get(i).x() - line.get(i - 1).x(),
					line.get(i).y() - line.get(i - 1).y()).center();
			boolean upright = line.get(i - 1).x() == line.get(i).x();
			grips.add(new Grip(middle, Grip.Form.RING, upright ? Cursors.SIZEWE : Cursors.SIZENS,
					() -> new BendTracker(desk, edge, piece)));
		}
		grips.add(new Grip(line.getFirst(), Grip.Form.SQUARE, Cursors.CROSS,
				() -> new ReconnectTracker(desk, edge, ReconnectTracker.End.SOURCE)));
		grips.add(new Grip(line.getLast(), Grip.Form.SQUARE, Cursors.CROSS,
				() -> new ReconnectTracker(desk, edge, ReconnectTracker.End.TARGET)));
	}
}
