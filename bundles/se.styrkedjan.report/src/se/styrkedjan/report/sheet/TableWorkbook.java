package se.styrkedjan.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Inline;
import se.styrkedjan.report.document.LineBreak;
import se.styrkedjan.report.document.Link;
import se.styrkedjan.report.document.ListBlock;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishNumber;

/**
 * Writes the tables of a document as a workbook, a sheet each: heads in bold and kept in view, numbers as numbers, a filter
 * over the heads. Thread-safe.
 */
public final class TableWorkbook {

	private static final int CHARACTERS = 110;
	private static final int LONGEST_NAME = 31;

	private TableWorkbook() {
	}

	/**
	 * Writes the workbook.
	 *
	 * @param document a document with at least one table
	 * @param out      where to; is flushed and left open
	 * @throws IllegalArgumentException when the document has no table, since a workbook needs a sheet
	 */
	public static void write(ReportDocument document, OutputStream out) throws IOException {
		var tables = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
		if (tables.isEmpty()) {
			throw new IllegalArgumentException("no table in " + document.properties().title());
		}
		var book = new Workbook(out, "Styrkedjan", "1.0");
		book.properties().setTitle(document.properties().title());
		for (int i = 0; i < tables.size(); i++) {
			write(tables.get(i), book.newWorksheet(name(tables.get(i), i + 1)));
		}
		book.finish();
	}

	/** A name that Excel takes: short, without the signs it forbids, and unlike the others. */
	private static String name(Table table, int number) {
		var name = number + " " + table.caption().replaceAll("[\\[\\]:*?/\\\\']", " ");
		return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
	}

	private static void write(Table table, Worksheet sheet) {
		int total = table.columns().stream().mapToInt(Table.Column::weight).sum();
		for (int column = 0; column < table.columns().size(); column++) {
			sheet.value(0, column, table.columns().get(column).head());
			sheet.style(0, column).bold().wrapText(true).fillColor("E6EBF0").set();
			sheet.width(column, Math.max(8, table.columns().get(column).weight() * CHARACTERS / total));
		}
		int row = 1;
		for (var group : table.groups()) {
			for (var line : group.rows()) {
				write(line, row, sheet);
				row++;
			}
		}
		sheet.freezePane(0, 1);
		sheet.setAutoFilter(0, 0, Math.max(1, row - 1), table.columns().size() - 1);
	}

	private static void write(Table.Row row, int number, Worksheet sheet) {
		int column = 0;
		for (var cell : row.cells()) {
			var text = text(cell.content());
			if (SwedishNumber.read(text) instanceof Reading.Value<Quantity>(Quantity quantity)
					&& quantity.unit().isEmpty()) {
				number(sheet, number, column, quantity);
			} else if (!text.isEmpty()) {
				sheet.value(number, column, text);
				sheet.style(number, column).wrapText(true).verticalAlignment("top").set();
			}
			column += cell.span();
		}
	}

	private static void number(Worksheet sheet, int row, int column, Quantity quantity) {
		BigDecimal value = quantity.value();
		sheet.value(row, column, value);
		sheet.style(row, column).format(quantity.decimals() == 0 ? "# ##0" : "# ##0." + "0".repeat(quantity.decimals()))
				.verticalAlignment("top").set();
	}

	private static String text(List<Block> content) {
		return content.stream().map(TableWorkbook::text).filter(text -> !text.isBlank())
				.collect(Collectors.joining("\n"));
	}

	private static String text(Block block) {
		return switch (block) {
		case Paragraph paragraph -> inline(paragraph.content());
		case ListBlock list -> list.items().stream().map(TableWorkbook::text).map(item -> "– " + item)
				.collect(Collectors.joining("\n"));
		default -> "";
		};
	}

	private static String inline(List<Inline> content) {
		return content.stream().map(piece -> switch (piece) {
		case TextRun run -> run.text();
		case Link link -> link.text();
		case LineBreak next -> "\n";
		}).collect(Collectors.joining());
	}
}
