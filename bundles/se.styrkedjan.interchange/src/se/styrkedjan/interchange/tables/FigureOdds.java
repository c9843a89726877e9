package se.styrkedjan.interchange.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.published.Figure;
import se.styrkedjan.interchange.tables.FigureTail.Placed;
import se.styrkedjan.interchange.values.NumberReader;

/**
 * Weighs a way to part the values of a row: which columns it leaves empty, whether extra spaces agree, whether the
 * values are of one size and unit. The weights are chosen so that the published tables come out right; only their
 * order matters.
 */
final class FigureOdds {

	private static final Map<ColumnType, Double> EMPTY = new EnumMap<>(
			Map.of(ColumnType.CITY_TARGET, 0.6, ColumnType.PREVIOUS, 0.8, ColumnType.MEN, 0.5, ColumnType.WOMEN, 0.5,
					ColumnType.FORECAST, 0.9, ColumnType.TARGET, 1.5, ColumnType.OUTCOME, 1.6));
	private static final double EMPTY_NAME = 2.5;
	private static final double ONE_GENDER = 1.5;
	private static final double SPACES_DISAGREE = 2;
	private static final double WORDS_AS_OWN_TARGET = 0.5;
	private static final double VALUE_IN_TITLE = 3;
	private static final double NUMBER_BEFORE_FULL_ROW = 2.5;
	private static final double YEAR_IN_TITLE = 0.5;
	private static final double UNIT_IN_TITLE = 4;
	private static final double OTHER_UNIT = 0.8;
	private static final double OTHER_SIZE = 0.5;
	private static final Pattern ENDS_WITH_NUMBER = Pattern.compile("(?s)(?:.*\\s)?[-–−]?\\d+(?:,\\d+)?");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
	private static final Pattern ENDS_WITH_YEAR = Pattern.compile("(?s).*\\s(?:19|20)\\d\\d");
	private static final Pattern ENDS_WITH_SHARE = Pattern
			.compile("(?s)(?:.*\\s)?[-–−]?\\d+(?:,\\d+)?\\s?(?:"
					+ NumberReader.UNITS.replace("|år", "") + ")");

	private final List<Column> columns;

	FigureOdds(List<Column> columns) {
		this.columns = columns;
	}

	/**
	 * Weighs the columns left empty. An empty cell may leave one space more than usual, and then nothing speaks
	 * against it.
	 *
	 * @param placed   values from right to left
	 * @param titleEnd where the title ends on the line, -1 when there is none
	 * @return what speaks against leaving the other columns empty
	 */
	double empty(List<Placed> placed, int titleEnd) {
		double against = 0;
		int right = columns.size();
		for (int i = 0; i <= placed.size(); i++) {
			int column = i < placed.size() ? placed.get(i).column() : 0;
			int end = i < placed.size() ? placed.get(i).end() : titleEnd;
			int spaces = i == 0 || end < 0 ? 1 : placed.get(i - 1).start() - end;
			against += spaces > 1 && spaces <= columns.size() ? Math.abs(right - column - spaces) * SPACES_DISAGREE
					: between(column, right);
			right = column;
		}
		return against + oneGender(placed);
	}

	private double between(int left, int right) {
		return columns.subList(left + 1, right).stream()
				.mapToDouble(column -> EMPTY.getOrDefault(column.type(), EMPTY_NAME)).sum();
	}

	private double oneGender(List<Placed> placed) {
		long genders = placed.stream().map(value -> columns.get(value.column()).type())
				.filter(type -> type == ColumnType.MEN || type == ColumnType.WOMEN).count();
		return genders == 1 ? ONE_GENDER : 0;
	}

	/** @return what speaks against the rest of the line being the title */
	double title(String title, List<Placed> placed) {
		if (ENDS_WITH_SHARE.matcher(title).matches()) {
			return UNIT_IN_TITLE;
		}
		if (!ENDS_WITH_NUMBER.matcher(title).matches()) {
			return 0;
		}
		boolean full = placed.size() == columns.size() - 1;
		if (ENDS_WITH_YEAR.matcher(title).matches()) {
			return full ? 0 : YEAR_IN_TITLE;
		}
		return full && WORD.matcher(title).find() ? NUMBER_BEFORE_FULL_ROW : VALUE_IN_TITLE;
	}

	/** @return what speaks against the values standing in one row */
	double alike(List<Placed> placed) {
		var figures = placed.stream().filter(value -> !ValueEnd.named(columns.get(value.column()).type()))
				.map(value -> NumberReader.figure(value.text()).orElse(Figure.NONE)).toList();
		long units = figures.stream().map(Figure::unit).filter(unit -> !unit.isEmpty()).distinct().count();
		boolean words = placed.stream().anyMatch(value -> columns.get(value.column()).type() == ColumnType.TARGET
				&& NumberReader.figure(value.text()).isEmpty());
		return Math.max(0, units - 1) * OTHER_UNIT + sizes(figures) * OTHER_SIZE + (words ? WORDS_AS_OWN_TARGET : 0);
	}

	/** @return how far the values are from the middle one, in powers of ten */
	private static double sizes(List<Figure> figures) {
		var sizes = figures.stream().filter(figure -> figure.value() != null)
				.mapToDouble(figure -> Math.log10(figure.value().abs().doubleValue() + 1)).sorted().toArray();
		double apart = 0;
		for (double size : sizes) {
			apart += Math.abs(size - sizes[sizes.length / 2]);
		}
		return apart;
	}
}
