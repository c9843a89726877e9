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
		RIGHT, DOWN;

		/** The other one. */
		public Direction turned() {
			return this == RIGHT ? DOWN : RIGHT;
		}
	}

	/** From left to right in one row. */
	public static final LayoutOptions USUAL = unwrapped(Direction.RIGHT);

	/** In one row, or one column when it leads down. */
	public static LayoutOptions unwrapped(Direction direction) {
		return new LayoutOptions(direction, 0);
	}
}
