package se.styrkedjan.diagram.layout.graph;

/**
 * How a flow is laid out.
 *
 * @param direction where it leads
 * @param wrapWidth extent along the flow after which it continues in a new row below, pixels; 0 for never
 */
public record LayoutOptions(Direction direction, int wrapWidth) {

	/** Where a flow leads. */
	public enum Direction {
		RIGHT, DOWN
	}

	/** From left to right in one row. */
	public static final LayoutOptions USUAL = new LayoutOptions(Direction.RIGHT, 0);
}
