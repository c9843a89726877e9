package se.styrkedjan.diagram.ui.paint;

import se.styrkedjan.diagram.picture.Level;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Marks;

/**
 * How much is painted, by how far away the diagram is: what could not be made out is left out.
 *
 * @param zoom      1 for 100 %
 * @param crowd whether so many views are seen that each gets less care
 */
record Detail(double zoom, boolean crowd) {

	private static final double SMALL_THINGS_FROM = 0.4;
	private static final double TEXT_FROM = 0.5;
	private static final double LINK_LABELS_FROM = 0.7;
	private static final int CROWD = 500;

	/** How much is painted of a number of views that are to be seen. */
	static Detail of(double zoom, int visible) {
		return new Detail(zoom, visible > CROWD);
	}

	/** Whether edges are smoothed. */
	boolean isSmooth() {
		return !crowd;
	}

	/** Whether nodes and lines are only sketched. */
	boolean isSketch() {
		return crowd && zoom < SMALL_THINGS_FROM;
	}

	/** Whether a mark is painted. */
	boolean shows(Marks group, Mark mark) {
		return switch (mark) {
		case Mark.Text text -> zoom >= (group.level() == Level.LINK ? LINK_LABELS_FROM : TEXT_FROM)
				|| text.lettering().size() * zoom >= 12;
		case Mark.Area area -> area.weight() == Mark.Weight.BODY || zoom >= SMALL_THINGS_FROM;
		};
	}
}
