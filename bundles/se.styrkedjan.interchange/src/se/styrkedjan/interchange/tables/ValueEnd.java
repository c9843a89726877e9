package se.styrkedjan.interchange.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.values.NumberReader;
import se.styrkedjan.interchange.values.TargetWords;

/** Finds what value of a column a stretch of a line may end with. */
final class ValueEnd {

	private static final String SPACE = "[ \u00a0\u2009\u202f]";
	private static final String UNITS = NumberReader.UNITS.replace("|år", "");
	private static final Pattern PERIODICITY = ending(
			"(?:Årligen|År|Tertial|Månad|Halvår|Kvartal|Vecka|Vartannat\\s+år)");
	private static final Pattern PERIOD = ending("(?:(?:VB|VP|T1|T2|Tertial\\s[123])" + SPACE + "?)?20\\d\\d");
	private static final Pattern WORDS = ending("(?iu:" + TargetWords.WORDS + ")");
	private static final Pattern FIGURE = ending("(?:[-–—−+]\\s?)?\\d+(?:[.]\\d{3})*(?:[.,]\\d+)?(?:" + SPACE + "?(?:"
			+ UNITS + "))?");
	/** Thousands before three digits, which may as well be a value of their own when a plain space parts them. */
	private static final Pattern THOUSANDS = Pattern
			.compile("(?<![^\\s\u00a0])((?:[-–—−+]\\s?)?[1-9]\\d{0,2})(" + SPACE + ")$");
	private static final Pattern HUNDREDS = Pattern.compile("\\d{3}(?!\\d|\\.\\d{3}).*");
	private static final Set<ColumnType> WORDS_ALLOWED = EnumSet.of(ColumnType.TARGET, ColumnType.CITY_TARGET);
	private static final int LONGEST = 48;
	/** One, two or three digits before a plain space that may part thousands or values. */
	private static final List<Double> BY_SPACE = List.of(0.4, 0.5, 1.0);
	private static final double BEGINS_WITH_ZEROS = 4;
	private static final double PARTED_AT_NO_BREAK_SPACE = 6;

	private ValueEnd() {
	}

	/**
	 * A value that ends where it was asked for.
	 *
	 * @param text  the value
	 * @param start where it begins
	 * @param cost  how unlikely this reading is by itself; 0 when nothing speaks against it
	 */
	record Value(String text, int start, double cost) {
	}

	/** @return whether the column holds one of a few names, such as VB 2025 or Tertial */
	static boolean named(ColumnType type) {
		return type == ColumnType.PERIOD || type == ColumnType.PERIODICITY;
	}

	static boolean space(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** @return the values that the stretch before the end may end with */
	static List<Value> candidates(String line, int end, ColumnType type) {
		var values = new ArrayList<Value>();
		switch (type) {
			case PERIOD -> add(values, PERIOD, line, end);
			case PERIODICITY -> add(values, PERIODICITY, line, end);
			default -> {
				figures(values, line, end);
				if (WORDS_ALLOWED.contains(type)) {
					add(values, WORDS, line, end);
				}
			}
		}
		return values;
	}

	private static void figures(List<Value> values, String line, int end) {
		add(values, FIGURE, line, end);
		if (values.isEmpty()) {
			return;
		}
		var last = values.getLast();
		double merged = 0;
		while (HUNDREDS.matcher(last.text).matches()) {
			var thousands = THOUSANDS.matcher(line).region(Math.max(0, last.start - 6), last.start);
			if (!thousands.useTransparentBounds(true).find()) {
				return;
			}
			boolean certain = !" ".equals(thousands.group(2));
			double more = certain ? 0 : BY_SPACE.get(Math.min(2, thousands.group(1).length() - 1));
			if (certain) {
				values.set(values.size() - 1,
						new Value(last.text, last.start, last.cost + PARTED_AT_NO_BREAK_SPACE));
			}
			last = new Value(line.substring(thousands.start(), end), thousands.start(), more + merged);
			merged = last.cost;
			values.add(last);
		}
	}

	private static void add(List<Value> values, Pattern pattern, String line, int end) {
		var matcher = pattern.matcher(line).region(Math.max(0, end - LONGEST), end).useTransparentBounds(true);
		if (matcher.find()) {
			values.add(new Value(line.substring(matcher.start(), end).replace('\u00a0', ' '), matcher.start(),
					line.startsWith("00", matcher.start()) ? BEGINS_WITH_ZEROS : 0));
		}
	}

	private static Pattern ending(String regex) {
		return Pattern.compile("(?<![^\\s\u00a0])" + regex + "$");
	}
}
