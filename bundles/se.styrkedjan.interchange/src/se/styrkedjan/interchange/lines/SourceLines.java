package se.styrkedjan.interchange.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A document as lines of running text, with page heads and foots, and captions of charts, set apart.
 *
 * @param lines    running text
 * @param setApart page heads and foots and captions of charts, in order
 * @param layout   how the text was broken into lines
 */
public record SourceLines(List<Line> lines, List<Line> setApart, LineLayout layout) {

	/** Copies the lists. */
	public SourceLines {
		lines = List.copyOf(lines);
		setApart = List.copyOf(setApart);
	}

	/**
	 * Breaks a text into lines.
	 *
	 * @param text the whole text
	 * @return its lines, as they stand
	 */
	public static List<String> raw(String text) {
		return List.of(text.split("\r\n|[\n\r\u2028\u2029\u0085]", -1));
	}

	/**
	 * Tells running text from page heads and foots.
	 *
	 * @param raw        all lines of a document
	 * @param structural tells lines that carry the structure (headings, table heads) and are never page furniture
	 * @return its lines
	 */
	public static SourceLines of(List<String> raw, Predicate<String> structural) {
		var captions = ChartCaption.find(raw);
		var furniture = new PageFurniture(raw, structural).find();
		var body = new ArrayList<String>();
		for (int i = 0; i < raw.size(); i++) {
			body.add(furniture.get(i) || captions.get(i) ? "" : raw.get(i));
		}
		var layout = LineLayout.of(body);
		var lines = new ArrayList<Line>();
		var apart = new ArrayList<Line>();
		split(raw, new Apart(furniture, captions), new GapCounter(layout), lines, apart);
		return new SourceLines(lines, apart, layout);
	}

	/** Which lines are no running text: those of the pages, and captions of charts. */
	private record Apart(BitSet furniture, BitSet captions) {
	}

	private static void split(List<String> raw, Apart what, GapCounter gaps, List<Line> lines, List<Line> apart) {
		for (int i = 0; i < raw.size(); i++) {
			var line = raw.get(i);
			if (line.indexOf('\f') >= 0) {
				gaps.pageBreak();
				line = line.replace("\f", "");
			}
			if (what.captions().get(i)) {
				apart.add(new Line(i + 1, line, Gap.PARAGRAPH));
				gaps.blank("");
			} else if (what.furniture().get(i)) {
				apart.add(new Line(i + 1, line, Gap.PAGE));
				gaps.pageBreak();
			} else if (Line.stripped(line).isEmpty()) {
				gaps.blank(line);
			} else {
				lines.add(new Line(i + 1, line, gaps.take()));
			}
		}
	}

	/** Counts the blank lines since the last text line. */
	private static final class GapCounter {

		private final LineLayout layout;
		private int blanks;
		private boolean padded;
		private boolean page;

		GapCounter(LineLayout layout) {
			this.layout = layout;
		}

		void pageBreak() {
			page = true;
		}

		void blank(String line) {
			blanks++;
			padded |= !line.isEmpty();
		}

		Gap take() {
			var gap = gap();
			blanks = 0;
			padded = false;
			page = false;
			return gap;
		}

		private Gap gap() {
			if (page) {
				return Gap.PAGE;
			}
			if (!layout.doubleSpaced()) {
				return blanks == 0 ? Gap.LINE : Gap.PARAGRAPH;
			}
			if (blanks == 0) {
				return Gap.TIGHT;
			}
			return blanks == 1 && !padded ? Gap.LINE : Gap.PARAGRAPH;
		}
	}
}
