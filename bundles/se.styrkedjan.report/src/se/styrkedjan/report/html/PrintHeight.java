package se.styrkedjan.report.html;

import java.util.Arrays;
import java.util.List;

import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.ColumnWidths;
import se.styrkedjan.report.document.Inline;
import se.styrkedjan.report.document.Link;
import se.styrkedjan.report.document.ListBlock;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.StatusLine;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.TextRun;

/**
 * Estimates how high parts of a table will be in print. The renderer can keep a given height together but does not know
 * which height keeps a table's head with its first rows. Measures are those of print.css.
 */
final class PrintHeight {

	private static final double TEXT_WIDTH = 465;
	private static final double CHARACTER = 4.5;
	private static final double LINE = 12.2;
	private static final double PADDING = 8;
	/** More than this is not kept together: it would leave too much of a page empty. */
	private static final double MOST = 330;

	private PrintHeight() {
	}

	/** Points that the head and the first group of rows take. */
	static long ofBeginning(Table table) {
		double[] widths = ColumnWidths.of(table);
		double height = head(table.columns(), widths);
		if (!table.groups().isEmpty()) {
			for (Row row : table.groups().getFirst().rows()) {
				height += row(row, widths);
			}
		}
		return Math.round(Math.min(MOST, height));
	}

	private static double head(List<Column> columns, double[] widths) {
		int most = 1;
		for (int i = 0; i < widths.length; i++) {
			most = Math.max(most, lines(columns.get(i).head().length(), points(widths, i, i + 1)));
		}
		return most * LINE + PADDING;
	}

	private static double row(Row row, double[] widths) {
		int most = 1;
		int column = 0;
		for (Cell cell : row.cells()) {
			double width = points(widths, column, column + cell.span());
			most = Math.max(most, cell.content().stream().mapToInt(block -> lines(block, width)).sum());
			column += cell.span();
		}
		return most * LINE + PADDING;
	}

	private static double points(double[] widths, int from, int to) {
		return TEXT_WIDTH * Arrays.stream(widths, from, to).sum() - PADDING;
	}

	private static int lines(Block block, double width) {
		return switch (block) {
		case Paragraph paragraph -> lines(paragraph.content().stream().mapToInt(PrintHeight::length).sum(), width);
		case ListBlock list ->
			list.items().stream().flatMap(List::stream).mapToInt(item -> lines(item, width)).sum();
		case StatusLine ignored -> 1;
		default -> 0;
		};
	}

	private static int lines(int characters, double width) {
		return (int) Math.max(1, Math.ceil(characters * CHARACTER / width));
	}

	private static int length(Inline inline) {
		return switch (inline) {
		case TextRun run -> run.text().length();
		case Link link -> link.text().length();
		default -> 0;
		};
	}
}
