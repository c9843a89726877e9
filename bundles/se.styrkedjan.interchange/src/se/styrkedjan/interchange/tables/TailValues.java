package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.values.DateReader;
import se.styrkedjan.interchange.values.NumberReader;
import se.styrkedjan.interchange.values.TargetWords;

/**
 * Reads the values at the end of a line whose cells run together. An empty cell leaves one space more than usual;
 * where spaces tell nothing the usual empty columns are left out.
 */
final class TailValues {

	private static final String UNITS = NumberReader.UNITS.replace("|år", "");
	private static final String PERIODICITY = "(?:Årligen|År|Tertial|Månad|Halvår|Kvartal|Vecka|Vartannat\\s+år)";
	private static final String PERIOD = "(?:(?:VB|VP|T1|T2|Tertial\\s[123])\\s?20\\d\\d|20\\d\\d)";
	private static final Pattern LAST = Pattern.compile("(?<![^\\s])(" + PERIODICITY + "|(?:VB|VP|T1|T2|Tertial\\s[123])"
			+ "\\s?20\\d\\d|(?iu:" + TargetWords.WORDS + ")|" + NumberReader.NUMBER + "(?:\\s?(?:" + UNITS + "))?)$");
	private static final Pattern DATE = Pattern.compile("(?iu)(?<![\\p{L}\\d])" + DateReader.DATE + "(?![\\p{L}\\d])");
	private static final Set<ColumnType> WORDS_ALLOWED = EnumSet.of(ColumnType.TARGET, ColumnType.CITY_TARGET);
	private static final List<Set<ColumnType>> USUALLY_EMPTY = List.of(EnumSet.of(ColumnType.CITY_TARGET),
			EnumSet.of(ColumnType.PREVIOUS), EnumSet.of(ColumnType.MEN, ColumnType.WOMEN),
			EnumSet.of(ColumnType.MEN, ColumnType.WOMEN, ColumnType.CITY_TARGET),
			EnumSet.of(ColumnType.MEN, ColumnType.WOMEN, ColumnType.PREVIOUS),
			EnumSet.of(ColumnType.MEN, ColumnType.WOMEN, ColumnType.CITY_TARGET, ColumnType.PREVIOUS),
			EnumSet.of(ColumnType.FORECAST), EnumSet.of(ColumnType.TARGET, ColumnType.CITY_TARGET),
			EnumSet.of(ColumnType.FORECAST, ColumnType.CITY_TARGET),
			EnumSet.of(ColumnType.MEN, ColumnType.WOMEN, ColumnType.CITY_TARGET, ColumnType.PREVIOUS,
					ColumnType.FORECAST),
			EnumSet.of(ColumnType.OUTCOME, ColumnType.MEN, ColumnType.WOMEN),
			EnumSet.of(ColumnType.OUTCOME, ColumnType.MEN, ColumnType.WOMEN, ColumnType.PREVIOUS),
			EnumSet.of(ColumnType.OUTCOME, ColumnType.MEN, ColumnType.WOMEN, ColumnType.CITY_TARGET));

	private static final Pattern GROUPED = Pattern.compile("([-–−]?\\d{1,3}(?: \\d{3})*) (\\d{3}\\b.*)");
	private static final int LONGEST_VALUE = 48;

	private final List<Column> columns;

	TailValues(List<Column> columns) {
		this.columns = columns;
	}

	/** @return the cells, the rest of the line in the first; empty when the line ends with no values */
	Optional<Cells> read(String line) {
		return columns.getFirst().type() == ColumnType.ACTIVITY ? activity(line) : figures(line);
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

	private Optional<Cells> figures(String line) {
		var tokens = new ArrayList<Token>();
		var rest = line.stripTrailing();
		int position = columns.size() - 1;
		while (position > 0) {
			var matcher = LAST.matcher(rest).region(Math.max(0, rest.length() - LONGEST_VALUE), rest.length());
			if (!matcher.useTransparentBounds(true).find()) {
				break;
			}
			rest = rest.substring(0, matcher.start());
			int spaces = rest.length() - rest.stripTrailing().length();
			tokens.addFirst(new Token(matcher.group(1), position));
			rest = rest.stripTrailing();
			position -= Math.max(1, spaces);
		}
		return enough(tokens, rest) ? Optional.of(placed(tokens, rest.strip())) : Optional.empty();
	}

	private boolean enough(List<Token> tokens, String rest) {
		if (tokens.size() < Math.min(2, columns.size() - 1)) {
			return false;
		}
		boolean named = columns.stream().anyMatch(column -> column.type() == ColumnType.PERIOD
				|| column.type() == ColumnType.PERIODICITY);
		var last = tokens.getLast().text;
		boolean ends = last.matches(PERIODICITY + "|" + PERIOD);
		return (!named || ends || tokens.size() > 2 || rest.isEmpty()) && !rest.matches(".*[.!?]");
	}

	private Cells placed(List<Token> tokens, String title) {
		boolean hinted = tokens.size() < columns.size() - 1
				&& tokens.getFirst().position < columns.size() - tokens.size() && fits(tokens);
		if (tokens.size() == columns.size() - 1 || hinted) {
			return cells(tokens, title, false);
		}
		var split = splitGroups(tokens);
		if (split.size() == columns.size() - 1 && fits(split)) {
			return cells(split, title, true);
		}
		for (var empty : USUALLY_EMPTY) {
			var filled = new ArrayList<Integer>();
			for (int i = 1; i < columns.size(); i++) {
				if (!empty.contains(columns.get(i).type())) {
					filled.add(i);
				}
			}
			var candidate = candidate(tokens, filled);
			if (filled.size() == tokens.size() && fits(candidate)) {
				return cells(candidate, title, true);
			}
		}
		return cells(tokens, title, true);
	}

	/** Two numbers side by side look like one with thousands: parts them when that fills the columns. */
	private List<Token> splitGroups(List<Token> tokens) {
		var texts = new ArrayList<>(tokens.stream().map(Token::text).toList());
		for (int i = texts.size() - 1; i >= 0 && texts.size() < columns.size() - 1; i--) {
			var matcher = GROUPED.matcher(texts.get(i));
			while (texts.size() < columns.size() - 1 && matcher.matches()) {
				texts.set(i, matcher.group(1));
				texts.add(i + 1, matcher.group(2));
				matcher.reset(texts.get(i));
			}
		}
		var split = new ArrayList<Token>();
		for (int i = 0; i < texts.size(); i++) {
			split.add(new Token(texts.get(i), Math.min(i + 1, columns.size() - 1)));
		}
		return split;
	}

	private static List<Token> candidate(List<Token> tokens, List<Integer> filled) {
		var candidate = new ArrayList<Token>();
		for (int i = 0; i < tokens.size() && i < filled.size(); i++) {
			candidate.add(new Token(tokens.get(i).text, filled.get(i)));
		}
		return candidate;
	}

	private boolean fits(List<Token> tokens) {
		return tokens.stream().allMatch(token -> fits(token.text, columns.get(token.position).type()));
	}

	private static boolean fits(String text, ColumnType type) {
		return switch (type) {
			case PERIOD -> text.matches(PERIOD);
			case PERIODICITY -> text.matches(PERIODICITY);
			default -> NumberReader.figure(text).isPresent()
					|| WORDS_ALLOWED.contains(type) && TargetWords.read(text).isPresent();
		};
	}

	private Cells cells(List<Token> tokens, String title, boolean guessed) {
		var cells = new String[columns.size()];
		Arrays.fill(cells, "");
		cells[0] = title;
		tokens.forEach(token -> cells[token.position] = token.text);
		return new Cells(List.of(cells), guessed);
	}

	private record Token(String text, int position) {
	}
}
