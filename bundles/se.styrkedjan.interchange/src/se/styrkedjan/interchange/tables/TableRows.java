package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.headings.StatusLine;
import se.styrkedjan.interchange.lines.Gap;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.lines.LineLayout;
import se.styrkedjan.interchange.tables.TableHead.Shape;
import se.styrkedjan.interchange.text.Markup;
import se.styrkedjan.interchange.text.WordMender;

/** Puts the rows of a table together from the lines they are printed on: titles, values, and the analysis below. */
final class TableRows {

	private static final int PROSE = 150;
	private static final int NONE = -1;

	private final TableHead head;
	private final LineLayout layout;
	private final WordMender words;
	private final Findings findings;
	private final List<RowBuilder> rows = new ArrayList<>();
	private final HeldRows pending;
	private boolean afterHead;
	private int lastCell = NONE;

	TableRows(TableHead head, LineLayout layout, WordMender words, Findings findings) {
		this.head = head;
		this.layout = layout;
		this.words = words;
		this.findings = findings;
		pending = new HeldRows(head, words);
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** @return whether the analysis of the last row is being read */
	boolean analysing() {
		return !rows.isEmpty() && rows.getLast().analysing();
	}

	/** @return whether part of a title was read whose values are still to come */
	boolean titleOpen() {
		return !pending.isEmpty();
	}

	void headRepeated() {
		if (!pending.hasValues()) {
			flushPending();
		}
		afterHead = true;
	}

	List<TableRow> close() {
		flushPending();
		return rows.stream().map(row -> row.build(head.columns())).toList();
	}

	/** Takes a line of an indicator or activity table. */
	void add(Line next, Cells cells) {
		if (head.shape() == Shape.RUN_TOGETHER && (broken(next, cells) || besideDates(next))) {
			return;
		}
		if (cells.firstOnly()) {
			firstCell(next, cells.first());
		} else if (!rows.isEmpty() && next.tabbed() && AnalysisLabel.alone(cells.first())
				&& !RowStart.likely(head.columns(), cells)) {
			rows.getLast().addAnalysisBeside(next);
		} else {
			values(next, cells);
		}
	}

	/** The values of a row may be broken over several lines: they are held until the row is whole. */
	private boolean broken(Line next, Cells cells) {
		boolean values = ValueLine.matches(head.kind(), next.text());
		if (pending.hasValues() && !values) {
			pending.next();
		}
		if (head.whole(cells) && !pending.hasValues() || cells.firstOnly() && !values) {
			return false;
		}
		if (values) {
			takeTitleFromAnalysis(true);
		}
		if (pending.isEmpty() && (cells.first().isEmpty() || values)) {
			return false;
		}
		pending.values(next).forEach(this::heldRow);
		return true;
	}

	private void heldRow(HeldRows.Row row) {
		lastCell = row.end();
		rows.add(new RowBuilder(row.line(), row.cells(), afterHead));
		afterHead = false;
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
			beside(deviation, next.text());
		}
		return beside;
	}

	private static boolean near(Line next) {
		return next.gap() == Gap.LINE || next.gap() == Gap.TIGHT;
	}

	/** Takes a line of a register or an economy table. */
	void addPlain(Line next, Cells cells) {
		if (head.shape() == Shape.ALIGNED && head.kind() == TableKind.REGISTER && near(next) && !afterHead
				&& !rows.isEmpty() && RowStart.continuesCase(head.columns(), cells)) {
			rows.getLast().continueCells(cells.texts(), words);
			return;
		}
		rows.add(new RowBuilder(next.number(), cells, afterHead));
		afterHead = false;
	}

	private void values(Line next, Cells cells) {
		if (head.shape() == Shape.ALIGNED && analysing()
				&& !RowStart.likely(head.columns(), cells)) {
			rows.getLast().addAnalysis(next, next.text());
			return;
		}
		var title = cells.first();
		boolean untitled = title.isEmpty() || StatusLine.strayOnly(title);
		if (untitled && StatusLine.symbol(title).isEmpty()) {
			valuesAlone(next, cells);
		} else if (!rows.isEmpty() && !RowStart.likely(head.columns(), cells)
				&& (head.shape() == Shape.TABBED && afterHead || head.shape() == Shape.ALIGNED && near(next))) {
			continueRow(next, cells.texts());
		} else {
			takeTitleFromAnalysis(LineLayout.startsLower(title));
			startRow(next, cells, head.shape() == Shape.RUN_TOGETHER ? pending.title() : "");
		}
		afterHead = false;
	}

	private void valuesAlone(Line next, Cells cells) {
		takeTitleFromAnalysis(true);
		if (!pending.isEmpty()) {
			startRow(next, cells, pending.title());
		} else if (rows.isEmpty()) {
			findings.warning(next.number(), "row.untitled", String.join(" ", cells.texts()).strip());
			startRow(next, cells, "");
		} else {
			var more = new ArrayList<>(cells.texts());
			more.set(0, "");
			continueRow(next, more);
		}
	}

	/** Where cells run together the title of a row may have been taken for the end of the analysis above it. */
	private void takeTitleFromAnalysis(boolean broken) {
		if (broken && head.shape() == Shape.RUN_TOGETHER && pending.isEmpty() && analysing()) {
			pending.titles(TitleLines.takeFrom(rows.getLast().analysis(), layout));
		}
	}

	private void continueRow(Line next, List<String> cells) {
		rows.getLast().continueCells(cells, words);
		findings.info(next.number(), "row.continued", String.join(" ", cells).strip());
	}

	private void startRow(Line next, Cells cells, String titleBefore) {
		var texts = new ArrayList<>(cells.texts());
		texts.set(0, words.join(titleBefore, texts.getFirst()));
		rows.add(new RowBuilder(next.number(), new Cells(texts, cells.guessed()), afterHead));
	}

	private void firstCell(Line next, String text) {
		var analysis = AnalysisLabel.rest(text);
		if (text.isEmpty() || StatusLine.strayOnly(text)) {
			if (!text.isEmpty()) {
				findings.info(next.number(), "symbol.dropped", text);
			}
		} else if (AnalysisLabel.alone(text) && head.shape() == Shape.RUN_TOGETHER && !rows.isEmpty()) {
			beforeAnalysis();
			rows.getLast().startAnalysis();
		} else if (!rows.isEmpty() && pending.isEmpty() && analysis.isPresent()) {
			rows.getLast().startAnalysis();
			rows.getLast().addAnalysis(next, analysis.get());
		} else if (analysing() || !rows.isEmpty() && AnalysisLabel.inProse(text)) {
			rows.getLast().addAnalysis(next, text);
		} else {
			titleText(next, text);
		}
	}

	/** A text between the dates of an activity and its analysis is its deviation; else what is held is a row by itself. */
	private void beforeAnalysis() {
		int deviation = head.index(ColumnType.DEVIATION);
		if (deviation > 0 && !pending.isEmpty() && !pending.hasValues()) {
			beside(deviation, pending.title());
		}
		flushPending();
	}

	private void beside(int column, String text) {
		var more = new ArrayList<String>(Collections.nCopies(head.columns().size(), ""));
		more.set(column, text);
		rows.getLast().continueCells(more, words);
	}

	private void titleText(Line next, String text) {
		boolean small = LineLayout.startsLower(Markup.plain(text));
		boolean aligned = head.shape() == Shape.ALIGNED && next.gap() == Gap.LINE;
		boolean setIn = head.shape() != Shape.ALIGNED && next.indented() && next.gap() != Gap.PAGE;
		if (!rows.isEmpty() && rows.getLast().completeWords(StatusLine.withoutSymbols(text))) {
			findings.info(next.number(), "row.continued", text);
		} else if (!rows.isEmpty() && pending.isEmpty() && (aligned || small && !setIn || small && afterHead)) {
			var more = new ArrayList<String>(Collections.nCopies(head.columns().size(), ""));
			more.set(0, text);
			continueRow(next, more);
		} else if (!rows.isEmpty() && head.shape() != Shape.RUN_TOGETHER && text.length() > PROSE) {
			rows.getLast().addAnalysis(next, text);
			findings.warning(next.number(), "analysis.unlabelled", text);
		} else {
			pending.title(next);
		}
		if (!pending.isEmpty() && head.shape() == Shape.TABBED && next.tabbed()) {
			flushPending();
		}
		afterHead = false;
	}

	/** Titles that no values followed: rows without values, or the end of the row before. */
	private void flushPending() {
		pending.rest().forEach(this::heldRow);
	}
}
