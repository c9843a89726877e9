package se.styrkedjan.interchange.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.text.WordMender;

/**
 * The rows that are not whole yet, where cells run together: the one being read, and those before it whose values a PDF
 * gives only after the next title.
 */
final class HeldRows {

	private final TableHead head;
	private final TailValues tail;
	private final WordMender words;
	private final Deque<PendingRow> waiting = new ArrayDeque<>();
	private PendingRow open;

	HeldRows(TableHead head, WordMender words) {
		this.head = head;
		this.words = words;
		tail = new TailValues(head.columns());
		open = new PendingRow(words);
	}

	/**
	 * A row that was held.
	 *
	 * @param line  line it begins on
	 * @param cells its cells
	 * @param read  whether values were read; else all of it stands in the first cell
	 * @param end   line of its last value when its values stand closely under one another; else -1
	 */
	record Row(int line, Cells cells, boolean read, int end) {
	}

	/** @return whether nothing is held of the row being read */
	boolean isEmpty() {
		return open.isEmpty();
	}

	/** @return whether values of the row being read were begun */
	boolean hasValues() {
		return open.hasValues();
	}

	void title(Line line) {
		open.add(line);
	}

	void titles(List<Line> lines) {
		open.addAll(lines);
	}

	/** Says that the title of the next row begins: what is held waits for the rest of its values. */
	void next() {
		if (open.hasValues()) {
			waiting.add(open);
			open = new PendingRow(words);
		}
	}

	/** @return the rows that are whole with the values on the line */
	List<Row> values(Line line) {
		var row = waiting.isEmpty() || !open.hasValues() ? open : waiting.getFirst();
		row.addValues(line);
		var whole = row.read(tail).filter(head::whole);
		if (whole.isEmpty()) {
			return List.of();
		}
		if (row == open) {
			var rows = waitingRows();
			rows.add(take(open, whole));
			return rows;
		}
		return List.of(take(waiting.removeFirst(), whole));
	}

	/** @return the text held of a title without values; afterwards there is none */
	String title() {
		return open.take();
	}

	/** @return all that is held, whole or not */
	List<Row> rest() {
		var rows = waitingRows();
		if (!open.isEmpty()) {
			rows.add(take(open, open.read(tail)));
		}
		return rows;
	}

	private List<Row> waitingRows() {
		var rows = new ArrayList<Row>();
		waiting.forEach(row -> rows.add(take(row, row.read(tail))));
		waiting.clear();
		return rows;
	}

	private Row take(PendingRow row, Optional<Cells> cells) {
		int end = row.closely() ? row.lastLine() : -1;
		var taken = new Row(row.line(), cells.orElseGet(() -> alone(row.text())), cells.isPresent(), end);
		row.clear();
		return taken;
	}

	private Cells alone(String text) {
		var cells = new ArrayList<String>(Collections.nCopies(head.columns().size(), ""));
		cells.set(0, text);
		return new Cells(cells, false);
	}
}
