package se.styrkedjan.diagram.picture.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, after hyphens and slashes, and inside a word only when it is wider than a line.
 * Ends of lines in the text stay. What has no room is cut, and ends with an ellipsis. Thread-safe.
 */
public final class Wrapping {

	private static final String ELLIPSIS = "\u2026";

	private final Lettering lettering;
	private final double width;
	private int most;
	private final List<TextLine> lines = new ArrayList<>();

	private Wrapping(Lettering lettering, double width) {
		this.lettering = lettering;
		this.width = width;
	}

	/**
	 * The lines of a text.
	 *
	 * @param text      what to break; other white space than ends of lines counts as one space
	 * @param lettering typeface and size
	 * @param width     widest line, pixels; a line holds one character at least
	 * @param most      number of lines there is room for; at least 1
	 */
	public static List<TextLine> lines(String text, Lettering lettering, double width, int most) {
		List<String> parts = text.lines().map(Printable::of).filter(part -> !part.isEmpty()).limit(Math.max(1, most)).toList();
		var wrapping = new Wrapping(lettering, width);
		for (int i = 0; i < parts.size(); i++) {
			// each part that follows keeps a line of its own
			wrapping.most = Math.max(1, most) - (parts.size() - 1 - i);
			wrapping.breakUp(parts.get(i));
		}
		return wrapping.lines;
	}

	private void breakUp(String text) {
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start);
			if (lines.size() == most - 1 && end < text.length()) {
				add(cut(text, start));
				return;
			}
			boolean insideWord = end < text.length() && !breaksAfter(text, end - 1) && text.charAt(end) != ' ';
			add(text.substring(start, end).stripTrailing() + (insideWord && WordBreak.takesHyphen(text, end) ? "-" : ""));
			start = end;
			while (start < text.length() && text.charAt(start) == ' ') {
				start++;
			}
		}
	}

	/** Where a line that starts at a place ends. */
	private int end(String text, int start) {
		int fits = fitting(text, start, width);
		if (fits == text.length() || text.charAt(fits) == ' ') {
			return fits;
		}
		for (int i = fits; i > start; i--) {
			if (breaksAfter(text, i - 1)) {
				return i;
			}
		}
		int hyphened = fitting(text, start, width - TextMetrics.width("-", lettering));
		return WordBreak.before(text, start, Math.max(hyphened, start + 1));
	}

	/** How far a text can go from a place in a width; one character at least. */
	private int fitting(String text, int start, double room) {
		double left = room;
		int i = start;
		while (i < text.length()) {
			int next = i + Character.charCount(text.codePointAt(i));
			left -= TextMetrics.width(text.substring(i, next), lettering);
			if (left < 0 && i > start) {
				return i;
			}
			i = next;
		}
		return i;
	}

	private String cut(String text, int start) {
		int end = fitting(text, start, width - TextMetrics.width(ELLIPSIS, lettering));
		return text.substring(start, end).stripTrailing() + ELLIPSIS;
	}

	private void add(String line) {
		lines.add(new TextLine(line, TextMetrics.width(line, lettering)));
	}

	private static boolean breaksAfter(String text, int index) {
		char character = text.charAt(index);
		return character == ' ' || character == '\u2013'
				|| (character == '-' || character == '/') && index > 0 && Character.isLetter(text.charAt(index - 1));
	}
}
