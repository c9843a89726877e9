package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;

/** Finds the title of the next row at the end of the analysis of the row before, where nothing else parts them. */
final class TitleLines {

	private static final double NARROW = 0.6;
	private static final int MOST = 8;

	private TitleLines() {
	}

	/**
	 * Takes the title off the end: the lines of the last cell where cells are set tighter than the text, else the
	 * narrow lines after the last full sentence.
	 */
	static List<Line> takeFrom(List<Line> analysis, LineLayout layout) {
		var title = new ArrayList<Line>();
		if (!analysis.isEmpty() && analysis.getLast().gap() == Gap.TIGHT) {
			takeCell(analysis, title);
		}
		if (title.isEmpty()) {
			takeNarrow(analysis, title, layout);
		}
		return title;
	}

	private static void takeCell(List<Line> analysis, List<Line> title) {
		if (LineLayout.unfinished(analysis.getLast().text())) {
			do {
				title.addFirst(analysis.removeLast());
			} while (title.getFirst().gap() == Gap.TIGHT && !analysis.isEmpty());
		}
	}

	private static void takeNarrow(List<Line> analysis, List<Line> title, LineLayout layout) {
		while (!analysis.isEmpty() && title.size() < MOST && titleLike(analysis.getLast(), layout)) {
			title.addFirst(analysis.removeLast());
		}
	}

	private static boolean titleLike(Line line, LineLayout layout) {
		return LineLayout.unfinished(line.text()) && layout.share(line.text()) < NARROW && line.text().length() < 120;
	}
}
