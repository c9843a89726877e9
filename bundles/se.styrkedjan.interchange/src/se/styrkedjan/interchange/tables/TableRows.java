package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
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

	private final TableHead head;
	private final WordMender words;
	private final Findings findings;
	private final RowList rows;
	private final BrokenRows pending;

	TableRows(TableHead head, LineLayout layout, WordMender words, Findings findings) {
		this.head = head;
		this.words = words;
		this.findings = findings;
		rows = new RowList(head, words, findings);
		pending = new BrokenRows(head, layout, words, findings, rows);
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** @return whether the analysis of the last row is being read */
	boolean analysing() {
		return rows.analysing();
	}

	/** @return whether part of a title was read whose values are still to come */
	boolean titleOpen() {
		return !pending.isEmpty();
	}

	void headRepeated() {
		pending.headRepeated();
	}

	List<TableRow> close() {
		pending.flush();
		return rows.build();
	}

	/** Takes a line of an indicator or activity table. */
	void add(Line next, Cells cells) {
		if (pending.take(next, cells)) {
			return;
		}
		if (cells.firstOnly()) {
			firstCell(next, cells.first());
		} else if (!rows.isEmpty() && next.tabbed() && AnalysisLabel.alone(cells.first())
				&& !RowStart.likely(head.columns(), cells)) {
			rows.last().addAnalysisBeside(next);
		} else {
			values(next, cells);
		}
	}

	private static boolean near(Line next) {
		return next.gap() == Gap.LINE || next.gap() == Gap.TIGHT;
	}

	/** Takes a line of a register or an economy table. */
	void addPlain(Line next, Cells cells) {
		if (head.shape() == Shape.ALIGNED && head.kind() == TableKind.REGISTER && near(next) && !rows.isAfterHead()
				&& !rows.isEmpty() && RowStart.continuesCase(head.columns(), cells)) {
			rows.last().continueCells(cells.texts(), words);
			return;
		}
		rows.begin(next.number(), cells);
	}

	private void values(Line next, Cells cells) {
		if (head.shape() == Shape.ALIGNED && analysing()
				&& !RowStart.likely(head.columns(), cells)) {
			rows.last().addAnalysis(next, next.text());
			return;
		}
		var title = cells.first();
		boolean untitled = title.isEmpty() || StatusLine.strayOnly(title);
		if (untitled && StatusLine.symbol(title).isEmpty()) {
			valuesAlone(next, cells);
		} else if (!rows.isEmpty() && !RowStart.likely(head.columns(), cells)
				&& (head.shape() == Shape.TABBED && rows.isAfterHead() || head.shape() == Shape.ALIGNED && near(next))) {
			rows.goOn(next, cells.texts());
		} else {
			pending.takeTitleFromAnalysis(LineLayout.startsLower(title));
			startRow(next, cells, head.shape() == Shape.RUN_TOGETHER ? pending.title() : "");
		}
		rows.settle();
	}

	private void valuesAlone(Line next, Cells cells) {
		pending.takeTitleFromAnalysis(true);
		if (!pending.isEmpty()) {
			startRow(next, cells, pending.title());
		} else if (rows.isEmpty()) {
			findings.warning(next.number(), "row.untitled", String.join(" ", cells.texts()).strip());
			startRow(next, cells, "");
		} else {
			var more = new ArrayList<>(cells.texts());
			more.set(0, "");
			rows.goOn(next, more);
		}
	}

	private void startRow(Line next, Cells cells, String titleBefore) {
		var texts = new ArrayList<>(cells.texts());
		texts.set(0, words.join(titleBefore, texts.getFirst()));
		rows.begin(next.number(), new Cells(texts, cells.guessed()));
	}

	private void firstCell(Line next, String text) {
		var analysis = AnalysisLabel.rest(text);
		if (text.isEmpty() || StatusLine.strayOnly(text)) {
			if (!text.isEmpty()) {
				findings.info(next.number(), "symbol.dropped", text);
			}
		} else if (AnalysisLabel.alone(text) && head.shape() == Shape.RUN_TOGETHER && !rows.isEmpty()) {
			pending.beforeAnalysis();
			rows.last().startAnalysis();
		} else if (!rows.isEmpty() && pending.isEmpty() && analysis.isPresent()) {
			rows.last().startAnalysis();
			rows.last().addAnalysis(next, analysis.get());
		} else if (analysing() || !rows.isEmpty() && AnalysisLabel.inProse(text)) {
			rows.last().addAnalysis(next, text);
		} else {
			titleText(next, text);
		}
	}

	private void titleText(Line next, String text) {
		boolean small = LineLayout.startsLower(Markup.plain(text));
		boolean aligned = head.shape() == Shape.ALIGNED && next.gap() == Gap.LINE;
		boolean setIn = head.shape() != Shape.ALIGNED && next.indented() && next.gap() != Gap.PAGE;
		if (!rows.isEmpty() && rows.last().completeWords(StatusLine.withoutSymbols(text))) {
			findings.info(next.number(), "row.continued", text);
		} else if (!rows.isEmpty() && pending.isEmpty() && (aligned || small && !setIn || small && rows.isAfterHead())) {
			rows.goOn(next, rows.alone(0, text));
		} else if (!rows.isEmpty() && head.shape() != Shape.RUN_TOGETHER && text.length() > PROSE) {
			rows.last().addAnalysis(next, text);
			findings.warning(next.number(), "analysis.unlabelled", text);
		} else {
			pending.title(next);
		}
		if (!pending.isEmpty() && head.shape() == Shape.TABBED && next.tabbed()) {
			pending.flush();
		}
		rows.settle();
	}
}
