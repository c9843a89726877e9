package se.styrkedjan.interchange.lines;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises the caption of the chart that a document draws of its economy. The chart says nothing that the table over it
 * does not say, and is drawn anew from the amounts.
 */
final class ChartCaption {

	private static final Pattern CAPTION = Pattern
			.compile("Ekonomi för .{1,300} i diagram, belopp i tkr|Economy of .{1,300} as a chart, amounts in SEK thousands");
	/** A long name of a unit breaks the caption over so many lines. */
	private static final int LINES = 3;

	private ChartCaption() {
	}

	/** Which lines are captions of charts. */
	static BitSet find(List<String> lines) {
		BitSet found = new BitSet();
		for (int first = 0; first < lines.size(); first++) {
			for (int end = first + 1; end <= Math.min(first + LINES, lines.size()); end++) {
				if (CAPTION.matcher(Line.stripped(String.join(" ", lines.subList(first, end)))).matches()) {
					found.set(first, end);
				}
			}
		}
		return found;
	}
}
