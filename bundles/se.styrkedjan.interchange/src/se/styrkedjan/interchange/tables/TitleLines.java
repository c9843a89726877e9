package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;

/** Finds the title of the next row at the end of the analysis of the row before, where nothing else parts them. */
final class TitleLines {

	private static final double NARROW = 0.6;
	private static final int MOST = 8;

	private TitleLines() {
	}

	/** Takes the narrow lines after the last full sentence off the end. */
	static List<Line> takeFrom(List<Line> analysis, LineLayout layout) {
		var title = new ArrayList<Line>();
		while (!analysis.isEmpty() && title.size() < MOST && titleLike(analysis.getLast(), layout)) {
			title.addFirst(analysis.removeLast());
		}
		return title;
	}

	private static boolean titleLike(Line line, LineLayout layout) {
		return LineLayout.unfinished(line.text()) && layout.share(line.text()) < NARROW && line.text().length() < 120;
	}
}
