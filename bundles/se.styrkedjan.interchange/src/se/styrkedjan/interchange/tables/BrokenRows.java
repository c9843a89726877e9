package se.styrkedjan.interchange.tables;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.tables.TableHead.Shape;
import se.styrkedjan.interchange.text.WordMender;

/**
 * The rows that lines have broken: titles and values over several lines, values that come after the next title, and,
 * where cells run together, titles that were taken for the end of the analysis above.
 */
final class BrokenRows {

	private static final int NONE = -1;

	private final TableHead head;
	private final LineLayout layout;
	private final Findings findings;
	private final RowList rows;
	private final HeldRows held;
	private int lastCell = NONE;

	BrokenRows(TableHead head, LineLayout layout, WordMender words, Findings findings, RowList rows) {
		this.head = head;
		this.layout = layout;
		this.findings = findings;
		this.rows = rows;
		held = new HeldRows(head, words);
	}

	/** @return whether nothing is held of the row being read */
	boolean isEmpty() {
		return held.isEmpty();
	}

	/** Holds part of a title. */
	void title(Line line) {
		held.title(line);
	}

	/** @return the title held; afterwards there is none */
	String title() {
		return held.title();
	}

	/** @return whether the line was taken as values of a row that is not whole yet, or as what stands beside its dates */
	boolean take(Line next, Cells cells) {
		return head.shape() == Shape.RUN_TOGETHER && (values(next, cells) || besideDates(next));
	}

	/** The title of a row may have been taken for the end of the analysis above it. */
	void takeTitleFromAnalysis(boolean broken) {
		if (broken && head.shape() == Shape.RUN_TOGETHER && held.isEmpty() && rows.analysing()) {
			held.titles(TitleLines.takeFrom(rows.last().analysis(), layout));
		}
	}

	/** A text between the dates of an activity and its analysis is its deviation; else what is held is a row by itself. */
	void beforeAnalysis() {
		int deviation = head.index(ColumnType.DEVIATION);
		if (deviation > 0 && !held.isEmpty() && !held.hasValues()) {
			rows.add(deviation, held.title());
		}
		flush();
	}

	void headRepeated() {
		if (!held.hasValues()) {
			flush();
		}
		rows.headRepeated();
	}

	/** Titles that no values followed become rows without values. */
	void flush() {
		held.rest().forEach(this::begin);
	}

	private boolean values(Line next, Cells cells) {
		boolean only = ValueLine.matches(head.kind(), next.text());
		if (held.hasValues() && !only) {
			held.next();
		}
		if (head.whole(cells) && !held.hasValues() || cells.firstOnly() && !only) {
			return false;
		}
		if (only) {
			takeTitleFromAnalysis(true);
		}
		if (held.isEmpty() && (cells.first().isEmpty() || only)) {
			return false;
		}
		held.values(next).forEach(this::begin);
		return true;
	}

	private void begin(HeldRows.Row row) {
		lastCell = row.end();
		rows.begin(row.line(), row.cells());
		if (!row.read()) {
			findings.warning(row.line(), "row.without.values", row.cells().first());
		}
	}

	/** Where every cell stands on a line of its own, what follows closely on the dates is the deviation. */
	private boolean besideDates(Line next) {
		int deviation = head.index(ColumnType.DEVIATION);
		boolean beside = lastCell != NONE && next.number() == lastCell + 1 && deviation > 0
				&& AnalysisLabel.rest(next.text()).isEmpty();
		lastCell = NONE;
		if (beside) {
			rows.add(deviation, next.text());
		}
		return beside;
	}
}
