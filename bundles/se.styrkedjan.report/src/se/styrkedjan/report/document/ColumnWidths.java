package se.styrkedjan.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.report.document.Table.Cell;
import se.styrkedjan.report.document.Table.Column;
import se.styrkedjan.report.document.Table.Row;

/**
 * Divides the width of a table: by the weights of its columns, but no column narrower than its longest word, as far as
 * there is room. Swedish has long words, and a word broken without a hyphen is hard to read.
 */
public final class ColumnWidths {

	/** Share of the table's width that a character of bold table text takes on a portrait page, rounded up. */
	private static final double CHARACTER = 0.0104;
	private static final double PADDING = 0.018;
	/** A longer word than this is broken all the same. */
	private static final double WIDEST_WORD = 0.32;
	private static final double STEP = 0.01;

	private ColumnWidths() {
	}

	/** The share of each column, from 0 to 1; they add up to 1. */
	public static double[] of(Table table) {
		List<Column> columns = table.columns();
		double[] words = new double[columns.size()];
		for (int i = 0; i < words.length; i++) {
			words[i] = width(columns.get(i).head());
		}
		table.groups().stream().flatMap(group -> group.rows().stream()).forEach(row -> widen(words, row));
		double[] least = fitting(words);
		double sum = columns.stream().mapToInt(Column::weight).sum();
		double[] wanted = columns.stream().mapToDouble(column -> column.weight() / sum).toArray();
		return balance(wanted, least);
	}

	/** When the longest words do not fit beside each other, the longest of them are broken, and shorter ones stay whole. */
	private static double[] fitting(double[] words) {
		double widest = WIDEST_WORD;
		double[] least = words;
		while (Arrays.stream(least).sum() > 1 && widest > 0) {
			widest -= STEP;
			double limit = widest;
			least = Arrays.stream(words).map(width -> Math.min(width, limit)).toArray();
		}
		return least;
	}

	private static void widen(double[] least, Row row) {
		int column = 0;
		for (Cell cell : row.cells()) {
			if (cell.span() == 1) {
				double width = cell.content().stream().flatMap(ColumnWidths::texts).mapToDouble(ColumnWidths::width).max()
						.orElse(0);
				least[column] = Math.max(least[column], width);
			}
			column += cell.span();
		}
	}

	/** What is missing in narrow columns is taken from the others, each giving of what it can spare. */
	private static double[] balance(double[] wanted, double[] least) {
		double missing = 0;
		double spare = 0;
		for (int i = 0; i < wanted.length; i++) {
			missing += Math.max(0, least[i] - wanted[i]);
			spare += Math.max(0, wanted[i] - least[i]);
		}
		double moved = Math.min(missing, spare);
		double[] widths = new double[wanted.length];
		for (int i = 0; i < wanted.length; i++) {
			double difference = least[i] - wanted[i];
			double whole = difference > 0 ? missing : spare;
			widths[i] = wanted[i] + (difference == 0 ? 0 : difference * moved / whole);
		}
		return widths;
	}

	private static double width(String text) {
		int longest = Arrays.stream(text.split("[ \\n/]|(?<!\\d)-|-(?!\\d)")).mapToInt(String::length).max().orElse(0);
		return Math.min(WIDEST_WORD, longest * CHARACTER + PADDING);
	}

	private static Stream<String> texts(Block block) {
		return switch (block) {
		case Paragraph paragraph -> paragraph.content().stream().map(ColumnWidths::text);
		case ListBlock list -> list.items().stream().flatMap(List::stream).flatMap(ColumnWidths::texts);
		default -> Stream.empty();
		};
	}

	private static String text(Inline inline) {
		return switch (inline) {
		case TextRun run -> run.text();
		case Link link -> link.text();
		case LineBreak ignored -> "";
		};
	}
}
