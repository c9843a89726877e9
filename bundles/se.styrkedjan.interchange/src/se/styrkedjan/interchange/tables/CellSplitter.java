package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import se.styrkedjan.interchange.lines.Line;
import se.styrkedjan.interchange.tables.TableHead.Shape;

/** Parts a line into cells as the head of its table tells. */
final class CellSplitter {

	private final TableHead head;
	private final TailValues tail;
	private final AlignedCells aligned;
	private final RegisterTail register;

	CellSplitter(TableHead head) {
		this.head = head;
		tail = new TailValues(head.columns());
		register = new RegisterTail(head.columns());
		aligned = new AlignedCells(head.columns());
	}

	Cells split(Line line) {
		if (line.tabbed() && head.shape() != Shape.RUN_TOGETHER) {
			return tabbed(line.raw());
		}
		return switch (head.shape()) {
			case ALIGNED -> aligned.split(line.raw());
			case TABBED -> alone(line.text());
			case RUN_TOGETHER -> runTogether(line.raw().replace('\t', ' '), line.text());
		};
	}

	private Cells runTogether(String raw, String text) {
		return head.kind() == TableKind.REGISTER ? register.read(raw).orElseGet(() -> register.rest(text))
				: tail.read(raw).orElseGet(() -> alone(text));
	}

	private Cells alone(String text) {
		var texts = new ArrayList<>(Collections.nCopies(head.columns().size(), ""));
		texts.set(0, text);
		return new Cells(texts, false);
	}

	private Cells tabbed(String raw) {
		var parts = raw.split("\t", -1);
		int size = head.columns().size();
		var texts = new String[size];
		Arrays.fill(texts, "");
		int lead = leadingCells(parts, size);
		for (int i = 0; i < parts.length; i++) {
			int column = Math.max(0, Math.min(i - lead, size - 1));
			texts[column] = (texts[column] + " " + Line.stripped(parts[i])).strip();
		}
		return new Cells(List.of(texts), false);
	}

	/** A column for a symbol may stand before the first named one; its text goes with the title. */
	private static int leadingCells(String[] parts, int size) {
		int filled = parts.length;
		while (filled > 0 && Line.stripped(parts[filled - 1]).isEmpty()) {
			filled--;
		}
		return filled == size + 1 && parts[0].length() < 3 ? 1 : 0;
	}
}
