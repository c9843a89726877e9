package se.styrkedjan.diagram.ui.paint;

import se.styrkedjan.diagram.picture.Mark;

/**
 * How much is painted, by how far away the diagram is: what could not be made out is left out.
 *
 * @param zoom  1 for 100 %
 * @param crowd whether so many views are seen that each gets less care
 */
record Detail(double zoom, boolean crowd) {

	private static final double SMALL_THINGS_FROM = 0.4;
	private static final double TEXT_FROM = 0.5;
	/** Where there are few views, even words that can hardly be read tell more than empty boxes. */
	private static final double TEXT_OF_FEW_FROM = 0.25;
	private static final double LINK_LABELS_FROM = 0.7;
	private static final int CROWD = 500;
	/** Texts at least so high on the screen are always painted, pixels. */
	private static final int LARGE = 12;

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

	/** Whether the labels of lines are painted, with the patches they stand on: a decision is not understood without. */
	boolean showsLinkLabels() {
		return zoom >= (crowd ? LINK_LABELS_FROM : TEXT_OF_FEW_FROM);
	}

	/** Whether a mark is painted. */
	boolean shows(Mark mark) {
		return switch (mark) {
		case Mark.Text text -> zoom >= (crowd ? TEXT_FROM : TEXT_OF_FEW_FROM) || text.lettering().size() * zoom >= LARGE;
		case Mark.Area area -> area.weight() == Mark.Weight.BODY || zoom >= SMALL_THINGS_FROM;
		};
	}
}
