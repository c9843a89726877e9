package se.styrkedjan.diagram.look;

/**
 * How a line looks.
 *
 * @param stroke colour, width and pattern
 * @param source what stands at its start
 * @param end    what stands at its end
 * @param label  its label; text empty for none
 */
public record EdgeLook(Stroke stroke, Arrow source, Arrow end, LabelLook label) {

	/** What stands at the end of a line. */
	public enum Arrow {
		NONE, OPEN, CLOSED, FILLED, DIAMOND, FILLED_DIAMOND, DOT
	}
}
