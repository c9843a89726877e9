package se.styrkedjan.diagram.picture.text;

/** Text of which every character can be drawn. */
final class Printable {

	private static final int REPLACEMENT = '\ufffd';
	private static final int SOFT_HYPHEN = '\u00ad';

	private Printable() {
	}

	/** The text with single spaces for all white space, and a replacement for what no typeface has. */
	static String of(String text) {
		var printable = new StringBuilder(text.length());
		text.codePoints().forEach(character -> append(printable, character));
		int end = printable.length();
		while (end > 0 && printable.charAt(end - 1) == ' ') {
			end--;
		}
		return printable.substring(0, end);
	}

	private static void append(StringBuilder printable, int character) {
		if (Character.isWhitespace(character)) {
			if (!printable.isEmpty() && printable.charAt(printable.length() - 1) != ' ') {
				printable.append(' ');
			}
		} else if (isDrawn(character)) {
			printable.appendCodePoint(character);
		} else if (!Character.isISOControl(character) && Character.getType(character) != Character.FORMAT) {
			printable.appendCodePoint(REPLACEMENT);
		}
	}

	private static boolean isDrawn(int character) {
		return character != SOFT_HYPHEN && !Character.isISOControl(character)
				&& Character.getType(character) != Character.FORMAT
				&& (Face.REGULAR.metrics().has(character) || Face.SYMBOLS.metrics().has(character));
	}
}
