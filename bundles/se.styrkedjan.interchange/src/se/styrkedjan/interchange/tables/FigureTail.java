package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.lines.Line;

/**
 * Parts the values at the end of a line of an indicator table whose cells run together. Spaces part cells and
 * thousands alike, and empty cells are left out, so there are several ways: of all that suit the columns it takes the
 * one that {@link FigureOdds} finds likeliest.
 */
final class FigureTail {

	private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?]");

	private final List<Column> columns;

	FigureTail(List<Column> columns) {
		this.columns = columns;
	}

	/** @return the cells, the rest of the line in the first; empty when the line ends with no values */
	Optional<Cells> read(String line) {
		var search = new Search(line);
		search.walk(end(line, line.length()), columns.size() - 1, 0);
		return Optional.ofNullable(search.best).filter(this::enough).map(best -> best.cells(columns.size()));
	}

	private boolean enough(Reading reading) {
		if (reading.values.size() < Math.min(2, columns.size() - 1) || SENTENCE.matcher(reading.title).matches()) {
			return false;
		}
		boolean named = columns.stream().anyMatch(column -> ValueEnd.named(column.type()));
		boolean ends = ValueEnd.named(columns.get(reading.values.getFirst().column).type());
		return !named || ends || reading.values.size() > 2 || reading.title.isEmpty();
	}

	private static int end(String line, int from) {
		int end = from;
		while (end > 0 && ValueEnd.space(line.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** A value, where it begins and ends on the line, and the column it was put in. */
	record Placed(String text, int start, int end, int column) {
	}

	/** One way to part the line; its values from right to left. */
	private record Reading(String title, List<Placed> values) {

		Cells cells(int size) {
			var texts = new String[size];
			Arrays.fill(texts, "");
			texts[0] = title;
			values.forEach(value -> texts[value.column] = value.text);
			return new Cells(List.of(texts), values.size() < size - 1);
		}
	}

	/** Tries all ways from the right, leaving those that are already unlikelier than the best. */
	private final class Search {

		private final String line;
		private final FigureOdds odds = new FigureOdds(columns);
		private final List<Placed> placed = new ArrayList<>();
		private Reading best;
		private double least = Double.MAX_VALUE;

		Search(String line) {
			this.line = line;
		}

		void walk(int end, int column, double cost) {
			if (cost >= least) {
				return;
			}
			if (column == 0) {
				finish(end, cost);
				return;
			}
			for (var value : ValueEnd.candidates(line, end, columns.get(column).type())) {
				placed.add(new Placed(value.text(), value.start(), end, column));
				walk(end(line, value.start()), column - 1, cost + value.cost());
				placed.removeLast();
			}
			walk(end, column - 1, cost);
		}

		private void finish(int end, double cost) {
			var title = Line.stripped(line.substring(0, end)).replace('\u00a0', ' ');
			if (placed.isEmpty()) {
				return;
			}
			double whole = cost + odds.title(title, placed) + odds.alike(placed)
					+ odds.empty(placed, title.isEmpty() ? -1 : end);
			if (whole < least) {
				least = whole;
				best = new Reading(title, List.copyOf(placed));
			}
		}
	}
}
