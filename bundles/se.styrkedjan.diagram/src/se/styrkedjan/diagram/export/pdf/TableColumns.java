package se.styrkedjan.diagram.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import se.styrkedjan.diagram.export.TextTable;
import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextLine;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.diagram.picture.text.Wrapping;

/** The columns of a table, as wide as their content asks for in the width there is. */
final class TableColumns {

	static final Lettering TEXT = new Lettering(Face.REGULAR, 9);
	static final Lettering HEAD = new Lettering(Face.BOLD, 9);
	static final double LEADING = 12.5;

	private static final double GAP = 10;

	private final double[] widths;
	private final TextTable table;

	private TableColumns(TextTable table, double[] widths) {
		this.table = table;
		this.widths = widths;
	}

	static TableColumns of(TextTable table, double room) {
		int count = table.heads().size();
		double[] widths = new double[count];
		for (int column = 0; column < count; column++) {
			widths[column] = wish(table, column) + GAP;
		}
		return new TableColumns(table, fitted(widths, room));
	}

	/** Columns that ask for less than a fair share get what they ask for; the others share the rest alike. */
	private static double[] fitted(double[] wishes, double room) {
		double[] sorted = wishes.clone();
		Arrays.sort(sorted);
		double left = room;
		double share = Double.MAX_VALUE;
		for (int i = 0; i < sorted.length; i++) {
			share = left / (sorted.length - i);
			if (sorted[i] > share) {
				break;
			}
			left -= sorted[i];
			share = Double.MAX_VALUE;
		}
		double most = share;
		return Arrays.stream(wishes).map(wish -> Math.min(wish, most)).toArray();
	}

	int count() {
		return widths.length;
	}

	/** Left edge of a column from the left edge of the table, points. */
	double left(int column) {
		return Arrays.stream(widths, 0, column).sum();
	}

	TableRow head() {
		return broken(table.heads(), HEAD);
	}

	TableRow broken(List<String> row) {
		return broken(row, TEXT);
	}

	private TableRow broken(List<String> row, Lettering lettering) {
		List<List<TextLine>> cells = new ArrayList<>();
		for (int column = 0; column < widths.length; column++) {
			cells.add(Wrapping.lines(row.get(column), lettering, widths[column] - GAP, Integer.MAX_VALUE));
		}
		return new TableRow(cells, lettering);
	}

	private static double wish(TextTable table, int column) {
		double head = TextMetrics.width(table.heads().get(column), HEAD);
		double widest = table.rows().stream().mapToDouble(row -> TextMetrics.width(row.get(column), TEXT)).max().orElse(0);
		return Math.max(head, widest) + 1;
	}
}
