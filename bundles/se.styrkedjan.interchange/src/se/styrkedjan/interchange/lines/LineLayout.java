package se.styrkedjan.interchange.lines;

import java.util.List;

/**
 * How the text of a document was broken into lines: whether paragraphs are wrapped, whether every line is followed by
 * an empty one, and how wide a full line is.
 *
 * @param wrapped      whether paragraphs run over several lines
 * @param doubleSpaced whether an empty line follows every line
 * @param fullWidth    width of a full line in em; 0 when not wrapped
 */
public record LineLayout(boolean wrapped, boolean doubleSpaced, double fullWidth) {

	private static final int LONGEST_WRAPPED_LINE = 150;
	private static final double FULL = 0.97;
	/** Entries of the contents list are wider than the text, and say nothing of it. */
	private static final String LEADER = "....";
	/** Where no line is long, so many that break off in mid-sentence tell that paragraphs are wrapped. */
	private static final int LEAST_BROKEN = 4;

	/**
	 * Measures a document.
	 *
	 * @param raw its lines, blank ones included
	 * @return how it is laid out
	 */
	static LineLayout of(List<String> raw) {
		var texts = raw.stream().map(Line::stripped)
				.filter(text -> !text.isEmpty() && text.indexOf('\t') < 0 && !text.contains(LEADER)).toList();
		var wrapped = wrapped(texts);
		return new LineLayout(wrapped, wrapped && doubleSpaced(raw), wrapped ? fullWidth(texts) : 0);
	}

	/**
	 * @param line     a line of running text
	 * @param nextWord first word of the line after it
	 * @return whether the line is full: the next word would not have fitted on it
	 */
	public boolean full(String line, String nextWord) {
		return wrapped && TextWidth.of(line) + TextWidth.of(" " + nextWord) > fullWidth * FULL;
	}

	/** @return how much of a full line the text takes, 1 being all; 0 when the document is not wrapped */
	public double share(String line) {
		return wrapped ? TextWidth.of(line) / fullWidth : 0;
	}

	private static boolean wrapped(List<String> texts) {
		int broken = 0;
		int longLines = 0;
		for (int i = 0; i < texts.size(); i++) {
			longLines += texts.get(i).length() > LONGEST_WRAPPED_LINE ? 1 : 0;
			broken += i > 0 && unfinished(texts.get(i - 1)) && startsLower(texts.get(i)) ? 1 : 0;
		}
		boolean often = broken > texts.size() / 8 && longLines < Math.max(2, broken / 4);
		return often || longLines == 0 && broken >= LEAST_BROKEN && broken > texts.size() / 40;
	}

	private static boolean doubleSpaced(List<String> raw) {
		int single = 0;
		int spaced = 0;
		int blanks = 0;
		boolean first = true;
		for (var line : raw) {
			if (Line.stripped(line).isEmpty()) {
				blanks++;
				continue;
			}
			single += !first && blanks == 0 ? 1 : 0;
			spaced += !first && blanks == 1 ? 1 : 0;
			first = false;
			blanks = 0;
		}
		return spaced > single * 2;
	}

	private static double fullWidth(List<String> texts) {
		var widths = texts.stream().filter(text -> text.length() <= LONGEST_WRAPPED_LINE).mapToDouble(TextWidth::of)
				.sorted().toArray();
		return widths.length == 0 ? 0 : widths[(int) (widths.length * 0.96)];
	}

	/** @return whether the text breaks off in mid-sentence */
	public static boolean unfinished(String text) {
		return !text.isEmpty() && ".!?:;•".indexOf(text.charAt(text.length() - 1)) < 0;
	}

	/** @return whether the text goes on with a small letter */
	public static boolean startsLower(String text) {
		return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
	}
}
