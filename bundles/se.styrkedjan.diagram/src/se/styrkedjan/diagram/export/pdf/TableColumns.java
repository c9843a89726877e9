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
	private static final double WIDEST_WISH = 240;

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
		double sum = Arrays.stream(widths).sum();
		if (sum > room) {
			for (int column = 0; column < count; column++) {
				widths[column] *= room / sum;
			}
		}
		return new TableColumns(table, widths);
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
		return Math.max(head, Math.min(widest, WIDEST_WISH)) + 1;
	}
}
