package se.styrkedjan.report.compose;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.Paragraph.Style;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Row;

/** The row across a table that holds the texts about the row above it. */
final class CommentRow {

	private final List<Block> content = new ArrayList<>();

	/** Adds a text under its name; a text that holds nothing is left out. */
	CommentRow add(String name, List<Block> text) {
		if (!text.isEmpty()) {
			content.add(Paragraph.styled(name, Style.ROW_LABEL));
			content.addAll(text);
		}
		return this;
	}

	/** The rows of a group: the row above, and this one when it says anything. */
	List<Row> below(Row values, int columns) {
		return content.isEmpty() ? List.of(values)
				: List.of(values, new Row(Row.Kind.COMMENT, List.of(new Cell(Cell.Kind.DATA, columns, content))));
	}
}
