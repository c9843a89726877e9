package se.styrkedjan.diagram.look;

/** Outline of a node: one that every painter knows, or a symbol drawn by an SVG file of the specification. */
public sealed interface Shape {

	/** The outlines that every painter knows. */
	enum Basic implements Shape {
		RECTANGLE, ROUNDED, ELLIPSE, LOZENGE, DOT, NOTE
	}

	/**
	 * A symbol, stretched to the bounds of the node.
	 *
	 * @param path path of the SVG file as the specification writes it, such as {@code /se.styrkedjan.design/symbols/step.svg}
	 */
	record Symbol(String path) implements Shape {
	}
}
