package se.styrkedjan.report.document;

import java.util.List;

/**
 * A table with one head row, which is repeated on each page.
 *
 * @param caption what the table holds: its name for those who do not see it
 * @param columns at least one
 * @param groups  rows that belong together and, where they fit, stay on one page
 */
public record Table(String caption, List<Column> columns, List<RowGroup> groups) implements Block {

	/** On which side the content of a column stands. */
	public enum Alignment {
		/** Words. */
		START,
		/** Numbers. */
		END
	}

	/**
	 * A column.
	 *
	 * @param head      its heading, never empty
	 * @param weight    its share of the table's width, in relation to the other columns' weights
	 * @param alignment on which side its content stands
	 */
	public record Column(String head, int weight, Alignment alignment) {
	}

	/**
	 * Rows that belong together, such as an indicator and its analysis.
	 *
	 * @param rows at least one
	 */
	public record RowGroup(List<Row> rows) {

		/** Copies the rows. */
		public RowGroup {
			rows = List.copyOf(rows);
		}

		/** A group of one row. */
		public static RowGroup of(Row row) {
			return new RowGroup(List.of(row));
		}
	}

	/**
	 * A row.
	 *
	 * @param kind  what it holds
	 * @param cells their spans add up to the number of columns
	 */
	public record Row(Kind kind, List<Cell> cells) {

		/** What a row holds. */
		public enum Kind {
			/** Values under their heads. */
			VALUE,
			/** A text about the row above. */
			COMMENT,
			/** The name of the sections below. */
			PART,
			/** The name of the rows below. */
			SECTION,
			/** The sum of rows above. */
			SUM,
			/** The sum of sums, or what is left of them. */
			TOTAL
		}

		/** Copies the cells. */
		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A cell.
	 *
	 * @param kind    head of its row or value
	 * @param span    number of columns, at least 1
	 * @param content may be empty
	 */
	public record Cell(Kind kind, int span, List<Block> content) {

		/** What a cell is to the others in its row. */
		public enum Kind {
			/** Names the row. */
			ROW_HEAD,
			/** Holds a value. */
			DATA
		}

		/** Copies the content. */
		public Cell {
			content = List.copyOf(content);
		}

		/** A value in one column. */
		public static Cell data(String text) {
			return new Cell(Kind.DATA, 1, text.isEmpty() ? List.of() : List.of(Paragraph.of(text)));
		}

		/** A value of several blocks in one column. */
		public static Cell data(List<Block> content) {
			return new Cell(Kind.DATA, 1, content);
		}

		/** The head of a row, in one column. */
		public static Cell head(String text) {
			return new Cell(Kind.ROW_HEAD, 1, List.of(Paragraph.of(text)));
		}
	}

	/** Refuses a table whose rows have gaps: no assistive technology could find the head of a value in it. */
	public Table {
		columns = List.copyOf(columns);
		groups = List.copyOf(groups);
		for (RowGroup group : groups) {
			for (Row row : group.rows()) {
				if (row.cells().stream().mapToInt(Cell::span).sum() != columns.size()) {
					throw new IllegalArgumentException("cells do not fill the row of table " + caption);
				}
			}
		}
	}
}
