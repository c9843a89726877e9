package se.styrkedjan.diagram.geometry;

/**
 * A rectangle in a diagram.
 *
 * @param x      left edge, pixels
 * @param y      upper edge, pixels
 * @param width  pixels, 0 or more
 * @param height pixels, 0 or more
 */
public record Rect(int x, int y, int width, int height) {

	public int right() {
		return x + width;
	}

	public int bottom() {
		return y + height;
	}

	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	/** Whether a point lies in it; the right and lower edges are outside. */
	public boolean contains(Point point) {
		return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
	}

	/** Whether the two share a pixel. */
	public boolean overlaps(Rect other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** The rectangle moved by a distance. */
	public Rect plus(int dx, int dy) {
		return new Rect(x + dx, y + dy, width, height);
	}

	/** The rectangle made larger by a margin on each side; a negative margin makes it smaller. */
	public Rect grown(int margin) {
		return new Rect(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
	}

	/** The smallest rectangle around both. */
	public Rect union(Rect other) {
		int left = Math.min(x, other.x);
		int top = Math.min(y, other.y);
		return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}
}
