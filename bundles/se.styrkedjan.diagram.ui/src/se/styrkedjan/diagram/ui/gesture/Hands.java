package se.styrkedjan.diagram.ui.gesture;

import java.util.function.Consumer;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.Gestures;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.canvas.ViewPart;

/** The gestures of the mouse on parts. */
public final class Hands implements Gestures {

	private final Consumer<ViewPart> opening;
	private Desk desk;

	/** @param opening is given a part that is double clicked */
	public Hands(Consumer<ViewPart> opening) {
		this.opening = opening;
	}

	/** A desk with a viewer whose gestures are these. */
	public Desk desk(Sheet sheet) {
		desk = Desk.of(new DiagramViewer(sheet, this));
		return desk;
	}

	@Override
	public DragTracker tracker(EditPart part, Point at) {
		if (part instanceof NodePart node && !ShownViews.isContainer(desk.sheet().live(), node.view())) {
			return new MoveTracker(desk, node);
		}
		return Labels.at(desk, at).map(DragTracker.class::cast).orElseGet(() -> below(part, at));
	}

	/** What follows the mouse where no label and no node is above. */
	private DragTracker below(EditPart part, Point at) {
		return switch (part) {
		case EdgePart edge when edge.getSelected() == EditPart.SELECTED_PRIMARY -> BendTracker.at(desk, edge, at);
		case EdgePart edge -> new SelectEditPartTracker(edge);
		case NodePart node -> tracker(node, at);
		default -> new MarqueeTracker(desk, part);
		};
	}

	private DragTracker tracker(NodePart node, Point at) {
		if (desk.edits().lanes().isLane(node.view())) {
			return desk.edits().lanes().isHead(node.view(), at) ? new LaneTracker(desk, node)
					: new MarqueeTracker(desk, node);
		}
		return !node.view().getNodes().isEmpty() && node.getSelected() == EditPart.SELECTED_NONE
				? new MarqueeTracker(desk, node)
				: new MoveTracker(desk, node);
	}

	@Override
	public void open(EditPart part) {
		opening.accept((ViewPart) part);
	}

	@Override
	public void rename(EditPart part) {
		desk.names().open((ViewPart) part);
	}
}
