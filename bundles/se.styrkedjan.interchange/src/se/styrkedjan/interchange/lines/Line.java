package se.styrkedjan.interchange.lines;

/**
 * One line of running text.
 *
 * @param number line in the source, from 1
 * @param raw    the line as it stands, without its end
 * @param gap    what lies between it and the line before
 */
public record Line(int number, String raw, Gap gap) {

	/** @return the line without white space around it */
	public String text() {
		return stripped(raw);
	}

	/** @return whether it is set in from the margin by spaces */
	public boolean indented() {
		return !raw.isEmpty() && (raw.charAt(0) == ' ' || raw.charAt(0) == '\u00a0');
	}

	/** @return whether it holds tabs between or after texts */
	public boolean tabbed() {
		return raw.indexOf('\t') >= 0;
	}

	/**
	 * @param text any text
	 * @return it without white space of any kind around it, no-break spaces included
	 */
	public static String stripped(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && blank(text.charAt(start))) {
			start++;
		}
		while (end > start && blank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean blank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
	}
}
