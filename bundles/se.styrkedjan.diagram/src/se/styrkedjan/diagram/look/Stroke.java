package se.styrkedjan.diagram.look;

/**
 * How an outline or line is drawn.
 *
 * @param color colour
 * @param width pixels at 100 %; 0 for none
 * @param dash  solid, dashed or dotted
 */
public record Stroke(Rgb color, int width, Dash dash) {

	/** Pattern of a line. */
	public enum Dash {
		SOLID, DASH, DOT, DASH_DOT
	}
}
