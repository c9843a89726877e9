package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.text.WordMender;

/** The rows of a table that were begun so far; the last one may still go on. */
final class RowList {

	private final TableHead head;
	private final WordMender words;
	private final Findings findings;
	private final List<RowBuilder> rows = new ArrayList<>();
	private boolean afterHead;

	RowList(TableHead head, WordMender words, Findings findings) {
		this.head = head;
		this.words = words;
		this.findings = findings;
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	RowBuilder last() {
		return rows.getLast();
	}

	/** @return whether the analysis of the last row is being read */
	boolean analysing() {
		return !rows.isEmpty() && rows.getLast().analysing();
	}

	/** @return whether the head was repeated and nothing of a row has come since */
	boolean isAfterHead() {
		return afterHead;
	}

	void headRepeated() {
		afterHead = true;
	}

	/** Says that something of a row has come. */
	void settle() {
		afterHead = false;
	}

	void begin(int line, Cells cells) {
		rows.add(new RowBuilder(line, cells, afterHead));
		afterHead = false;
	}

	/** Lets the last row go on with what stands in its columns further down, and says so. */
	void goOn(Line next, List<String> cells) {
		last().continueCells(cells, words);
		findings.info(next.number(), "row.continued", String.join(" ", cells).strip());
	}

	/** Adds a text to one cell of the last row. */
	void add(int column, String text) {
		last().continueCells(alone(column, text), words);
	}

	/** @return cells that are empty but for one */
	List<String> alone(int column, String text) {
		var cells = new ArrayList<String>(Collections.nCopies(head.columns().size(), ""));
		cells.set(column, text);
		return cells;
	}

	List<TableRow> build() {
		return rows.stream().map(row -> row.build(head.columns())).toList();
	}
}
