package se.styrkedjan.viewpoint.description;

import java.util.List;

/**
 * How a node or container looks.
 *
 * @param outline its shape
 * @param image   path of the symbol when the shape is an image, else empty
 * @param fill    colour inside
 * @param border  its edge
 * @param label   its label
 * @param tooltip what is said where the mouse rests; empty for the label itself
 * @param size    its size
 * @param symbols other symbols that layers put in place of the image
 */
public record NodeStyle(Outline outline, String image, Color fill, Border border, LabelStyle label,
		ExpressionText tooltip, Size size, List<OtherSymbol> symbols) {

	/**
	 * A symbol in place of the image while a layer is shown.
	 *
	 * @param layer     name of the layer
	 * @param condition on the element
	 * @param image     answers the path of the symbol
	 */
	public record OtherSymbol(String layer, ExpressionText condition, ExpressionText image) {
	}

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
