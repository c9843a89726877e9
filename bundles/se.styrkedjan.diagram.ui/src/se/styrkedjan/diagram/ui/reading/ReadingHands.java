package se.styrkedjan.diagram.ui.reading;

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
import se.styrkedjan.diagram.ui.gesture.Desk;
import se.styrkedjan.diagram.ui.gesture.MarqueeTracker;

/** The gestures of the mouse on a map that is only read: they select and open. */
final class ReadingHands implements Gestures {

	private final Consumer<ViewPart> opening;
	private Desk desk;

	/** @param opening is given a part that is double clicked */
	ReadingHands(Consumer<ViewPart> opening) {
		this.opening = opening;
	}

	/** A desk with a viewer whose gestures are these. */
	Desk desk(Sheet sheet) {
		desk = Desk.of(new DiagramViewer(sheet, this));
		return desk;
	}

	@Override
	public DragTracker tracker(EditPart part, Point at) {
		boolean single = part instanceof EdgePart
				|| part instanceof NodePart node && !ShownViews.isContainer(desk.sheet().live(), node.view());
		return single ? new SelectEditPartTracker(part) : new MarqueeTracker(desk, part);
	}

	@Override
	public void open(EditPart part) {
		opening.accept((ViewPart) part);
	}

	@Override
	public void rename(EditPart part) {
		// nothing is changed here
	}
}
