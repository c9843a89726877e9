package se.styrkedjan.viewpoint.description;

/**
 * How a node or container looks.
 *
 * @param outline its shape
 * @param image   path of the symbol when the shape is an image, else empty
 * @param fill    colour inside
 * @param border  its edge
 * @param label   its label
 * @param size    its size
 */
public record NodeStyle(Outline outline, String image, Color fill, Border border, LabelStyle label, Size size) {

	/** Shapes. */
	public enum Outline {
		SQUARE, ROUNDED, ELLIPSE, LOZENGE, DOT, NOTE, IMAGE
	}

	/**
	 * The edge of a figure.
	 *
	 * @param color its colour
	 * @param width its width in pixels
	 * @param line  its pattern
	 */
	public record Border(Color color, ExpressionText width, LineStyle line) {
	}

	/**
	 * Size when it is made, in units of ten pixels; an empty expression or one that answers 0 or less leaves it open.
	 *
	 * @param width  width
	 * @param height height
	 * @param size   both, where width or height is open
	 */
	public record Size(ExpressionText width, ExpressionText height, ExpressionText size) {
	}
}
