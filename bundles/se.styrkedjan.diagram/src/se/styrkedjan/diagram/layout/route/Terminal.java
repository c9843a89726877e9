package se.styrkedjan.diagram.layout.route;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box.Outline;

/**
 * A box as the end of a wire.
 *
 * @param bounds  where it stands
 * @param outline where lines end at it
 */
public record Terminal(Rect bounds, Outline outline) {

	/**
	 * The point of the outline that a wire meets which comes straight at a side.
	 *
	 * @param offset from the middle of the side, down or to the right, pixels
	 */
	public Point point(Side side, int offset) {
		Point middle = bounds.center();
		int limit = (side.isLevel() ? bounds.height() : bounds.width()) / 2;
		int shift = Math.clamp(offset, -limit, limit);
		double depth = depth(limit == 0 ? 0 : (double) shift / limit);
		return switch (side) {
		case RIGHT -> new Point(bounds.right() - (int) Math.round(depth * bounds.width() / 2), middle.y() + shift);
		case LEFT -> new Point(bounds.x() + (int) Math.round(depth * bounds.width() / 2), middle.y() + shift);
		case TOP -> new Point(middle.x() + shift, bounds.y() + (int) Math.round(depth * bounds.height() / 2));
		case BOTTOM -> new Point(middle.x() + shift, bounds.bottom() - (int) Math.round(depth * bounds.height() / 2));
		};
	}

	/** How far inside the bounds the outline lies, where 1 is the middle of the box. */
	private double depth(double share) {
		return switch (outline) {
		case RECTANGLE -> 0;
		case LOZENGE -> Math.abs(share);
		case ELLIPSE -> 1 - Math.sqrt(1 - share * share);
		};
	}
}
