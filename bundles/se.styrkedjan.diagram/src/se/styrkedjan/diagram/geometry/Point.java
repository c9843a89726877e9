package se.styrkedjan.diagram.geometry;

/**
 * A place in a diagram.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Point(int x, int y) {

	/** The point moved by a distance. */
	public Point plus(int dx, int dy) {
		return new Point(x + dx, y + dy);
	}
}
