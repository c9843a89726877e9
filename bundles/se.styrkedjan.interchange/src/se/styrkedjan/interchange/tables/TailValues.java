package se.styrkedjan.interchange.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.values.DateReader;

/** Reads the values at the end of a line whose cells run together. */
final class TailValues {

	private static final Pattern DATE = Pattern.compile("(?iu)(?<![\\p{L}\\d])" + DateReader.DATE + "(?![\\p{L}\\d])");

	private final List<Column> columns;
	private final FigureTail figures;

	TailValues(List<Column> columns) {
		this.columns = columns;
		figures = new FigureTail(columns);
	}

	/** @return the cells, the rest of the line in the first; empty when the line ends with no values */
	Optional<Cells> read(String line) {
		return columns.getFirst().type() == ColumnType.ACTIVITY ? activity(line) : figures.read(line);
	}

	/** The last two dates that stand together are start and end; a date in the title stays there. */
	private Optional<Cells> activity(String line) {
		var dates = DATE.matcher(line).results().toList();
		int first = dates.size() - 1;
		for (int i = dates.size() - 2; i >= 0 && first == dates.size() - 1; i--) {
			first = line.substring(dates.get(i).end(), dates.get(i + 1).start()).isBlank() ? i : first;
		}
		if (first < 0 || first == dates.size() - 1 && !line.substring(dates.get(first).end()).isBlank()) {
			return Optional.empty();
		}
		boolean pair = first < dates.size() - 1;
		var cells = new String[columns.size()];
		Arrays.fill(cells, "");
		cells[0] = line.substring(0, dates.get(first).start()).strip();
		put(cells, ColumnType.START, dates.get(first).group());
		put(cells, ColumnType.END, pair ? dates.get(first + 1).group() : null);
		put(cells, ColumnType.DEVIATION, line.substring(dates.get(pair ? first + 1 : first).end()).strip());
		return Optional.of(new Cells(List.of(cells), !pair));
	}

	private void put(String[] cells, ColumnType type, String text) {
		for (int i = 1; i < cells.length && text != null; i++) {
			if (columns.get(i).type() == type) {
				cells[i] = text;
				return;
			}
		}
	}
}
