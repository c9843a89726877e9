package se.styrkedjan.report.docx;

import java.util.List;

import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.ColumnWidths;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Alignment;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.Table.RowGroup;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.report.docx.WordBlocks.Place;
import se.styrkedjan.report.markup.XmlBuilder;

/** Writes a table: head row repeated on each page, rows whole, a comment on the page of its values. */
final class WordTable {

	/** Width of the text area in twentieths of a point. */
	static final int WIDTH = 9298;

	private final XmlBuilder out;
	private final WordRuns runs;
	private final WordBlocks blocks;

	WordTable(XmlBuilder out, WordRuns runs, WordBlocks blocks) {
		this.out = out;
		this.runs = runs;
		this.blocks = blocks;
	}

	void write(Table table) {
		int[] widths = widths(table);
		out.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "PlanTable");
		out.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
		out.empty("w:tblLook", "w:val", "04A0", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "1", "w:lastColumn",
				"0", "w:noHBand", "0", "w:noVBand", "1");
		out.empty("w:tblCaption", "w:val", table.caption()).end().start("w:tblGrid");
		for (int width : widths) {
			out.empty("w:gridCol", "w:w", String.valueOf(width));
		}
		out.end();
		head(table.columns(), widths);
		table.groups().forEach(group -> group(table, group, widths));
		out.end();
		// two tables that follow each other directly would be joined to one
		out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "AfterTable").end().end();
	}

	private static int[] widths(Table table) {
		double[] shares = ColumnWidths.of(table);
		int[] widths = new int[shares.length];
		int left = WIDTH;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = i == widths.length - 1 ? left : (int) (WIDTH * shares[i]);
			left -= widths[i];
		}
		return widths;
	}

	private void head(List<Column> columns, int[] widths) {
		out.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
		for (int i = 0; i < widths.length; i++) {
			out.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(widths[i]), "w:type", "dxa");
			out.empty("w:vAlign", "w:val", "bottom").end().start("w:p").start("w:pPr");
			out.empty("w:pStyle", "w:val", "TableHead");
			if (columns.get(i).alignment() == Alignment.END) {
				out.empty("w:jc", "w:val", "right");
			}
			out.end();
			runs.text(columns.get(i).head());
			out.end().end();
		}
		out.end();
	}

	private void group(Table table, RowGroup group, int[] widths) {
		for (int i = 0; i < group.rows().size(); i++) {
			boolean kept = i + 1 < group.rows().size() && group.rows().get(i + 1).kind() == Row.Kind.COMMENT
					|| group.rows().get(i).kind() == Row.Kind.PART || group.rows().get(i).kind() == Row.Kind.SECTION;
			row(table, group.rows().get(i), widths, kept);
		}
	}

	private void row(Table table, Row row, int[] widths, boolean kept) {
		out.start("w:tr");
		if (row.kind() != Row.Kind.COMMENT) {
			out.start("w:trPr").empty("w:cantSplit").end();
		}
		int column = 0;
		for (Cell cell : row.cells()) {
			cell(row, cell, width(widths, column, cell.span()), place(table.columns().get(column), row, cell, kept));
			column += cell.span();
		}
		out.end();
	}

	private static Place place(Column column, Row row, Cell cell, boolean kept) {
		if (row.kind() == Row.Kind.COMMENT) {
			return Place.COMMENT;
		}
		boolean number = cell.span() == 1 && column.alignment() == Alignment.END;
		if (kept) {
			return number ? Place.KEPT_NUMBER : Place.KEPT_CELL;
		}
		return number ? Place.NUMBER : Place.CELL;
	}

	private void cell(Row row, Cell cell, int width, Place place) {
		out.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
		if (cell.span() > 1) {
			out.empty("w:gridSpan", "w:val", String.valueOf(cell.span()));
		}
		if (row.kind() == Row.Kind.COMMENT) {
			out.start("w:tcBorders").empty("w:top", "w:val", "nil").end();
		} else if (row.kind() == Row.Kind.TOTAL || row.kind() == Row.Kind.PART) {
			out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F3F5F8");
		}
		out.end();
		if (cell.content().isEmpty()) {
			out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "TableText").end().end();
		} else {
			blocks.blocks(isStrong(row) ? strong(cell.content()) : cell.content(), place);
		}
		out.end();
	}

	private static boolean isStrong(Row row) {
		return row.kind() != Row.Kind.VALUE && row.kind() != Row.Kind.COMMENT;
	}

	private static List<Block> strong(List<Block> content) {
		return content.stream().map(block -> block instanceof Paragraph paragraph ? strong(paragraph) : block).toList();
	}

	private static Block strong(Paragraph paragraph) {
		return new Paragraph(paragraph.content().stream()
				.map(inline -> inline instanceof TextRun run ? TextRun.strong(run.text()) : inline).toList(),
				paragraph.style());
	}

	private static int width(int[] widths, int column, int span) {
		int sum = 0;
		for (int i = column; i < column + span; i++) {
			sum += widths[i];
		}
		return sum;
	}
}
