package se.styrkedjan.interchange.lines;

/**
 * Estimates how wide a text is when set in a proportional face, in em. The widths are rounded averages of the
 * usual text faces (Times, Helvetica, Calibri); they decide whether a word would still have fitted on a line.
 */
final class TextWidth {

	private static final String NARROW = "iljtfrI.,:;'|()[]!/ -\u00a0";
	private static final String WIDE = "mwMWÅÄÖ@%–—…";

	private TextWidth() {
	}

	static double of(String text) {
		double width = 0;
		for (int i = 0; i < text.length(); i++) {
			width += of(text.charAt(i));
		}
		return width;
	}

	private static double of(char c) {
		if (NARROW.indexOf(c) >= 0) {
			return 0.29;
		}
		if (WIDE.indexOf(c) >= 0) {
			return 0.76;
		}
		return Character.isUpperCase(c) ? 0.66 : 0.49;
	}
}
