package se.styrkedjan.diagram.ui.paint;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;

/** What a view looks like from afar, where neither its form nor its name could be made out. */
public sealed interface Sketch {

	/**
	 * A node.
	 *
	 * @param place where it stands
	 * @param fill  colour inside; null for none
	 * @param line  colour of its edge; null for none
	 */
	record Box(Rect place, Rgb fill, Rgb line) implements Sketch {
	}

	/**
	 * A line.
	 *
	 * @param places its points, x and y in turn
	 * @param color  its colour
	 */
	record Track(int[] places, Rgb color) implements Sketch {
	}
}
