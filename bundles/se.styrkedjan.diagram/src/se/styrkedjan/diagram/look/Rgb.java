package se.styrkedjan.diagram.look;

/**
 * A colour of a style.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Rgb(int red, int green, int blue) {

	public static final Rgb BLACK = new Rgb(0, 0, 0);
	public static final Rgb WHITE = new Rgb(255, 255, 255);

	/**
	 * Reads {@code #RRGGBB}.
	 *
	 * @throws IllegalArgumentException when it is anything else
	 */
	public static Rgb of(String text) {
		if (!text.matches("#[0-9a-fA-F]{6}")) {
			throw new IllegalArgumentException("not a colour: " + text);
		}
		int value = Integer.parseInt(text, 1, 7, 16);
		return new Rgb(value >> 16, value >> 8 & 255, value & 255);
	}

	/** The colour as {@code #rrggbb}. */
	public String hex() {
		return "#%02x%02x%02x".formatted(red, green, blue);
	}
}
