package se.styrkedjan.diagram.picture.text;

/**
 * How letters look.
 *
 * @param face typeface
 * @param size height of the letters' square, pixels at 100 %
 */
public record Lettering(Face face, double size) {

	private static final double PIXELS_A_POINT = 96 / 72d;

	/** Letters of a size in points. */
	public static Lettering ofPoints(Face face, double points) {
		return new Lettering(face, points * PIXELS_A_POINT);
	}
}
