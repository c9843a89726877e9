package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.text.WordMender;
import se.styrkedjan.interchange.values.TargetWords;

/** A row that is being put together from the lines it is printed on. */
final class RowBuilder {

	private final int line;
	private final boolean afterHead;
	private final boolean guessed;
	private final List<String> cells;
	private final List<Line> analysis = new ArrayList<>();
	private boolean analysing;

	RowBuilder(int line, Cells cells, boolean afterHead) {
		this.line = line;
		this.afterHead = afterHead;
		guessed = cells.guessed();
		this.cells = new ArrayList<>(cells.texts());
	}

	boolean analysing() {
		return analysing;
	}

	/** Adds what stood in the same columns further down or on the next page. */
	void continueCells(List<String> more, WordMender words) {
		for (int i = 0; i < cells.size(); i++) {
			if (!more.get(i).isEmpty()) {
				cells.set(i, words.join(cells.get(i), more.get(i)));
			}
		}
	}

	/** Adds the end of words that a page broke off in one of the cells; false when no cell is broken so. */
	boolean completeWords(String text) {
		for (int i = 1; i < cells.size(); i++) {
			if (TargetWords.completed(cells.get(i), text)) {
				cells.set(i, cells.get(i) + (cells.get(i).endsWith(" av") ? " " : "") + text);
				return true;
			}
		}
		return false;
	}

	void startAnalysis() {
		analysing = true;
	}

	void addAnalysis(Line from, String text) {
		analysing = true;
		if (!text.isEmpty()) {
			analysis.add(new Line(from.number(), text, analysis.isEmpty() ? Gap.PARAGRAPH : from.gap()));
		}
	}

	/** The text of an analysis may stand in the cells beside its label, one paragraph a cell. */
	void addAnalysisBeside(Line from) {
		var parts = from.raw().split("\t");
		analysing = true;
		for (int i = 1; i < parts.length; i++) {
			addAnalysis(new Line(from.number(), parts[i], Gap.PARAGRAPH), Line.stripped(parts[i]));
		}
	}

	/** @return the lines of the analysis, open to be taken from its end */
	List<Line> analysis() {
		return analysis;
	}

	TableRow build(List<Column> columns) {
		return new TableRow(line, columns, cells, analysis, afterHead, guessed);
	}
}
