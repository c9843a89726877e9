package se.styrkedjan.forms.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.styrkedjan.rules.text.Reading;
import se.styrkedjan.rules.text.SwedishDate;

/**
 * Reads dates as they are typed in a table: all that {@link SwedishDate} reads, and what people shorten where the year or
 * the day goes without saying: {@code 260331}, {@code 31/3}, {@code 31 mars}, {@code mars 2026}, {@code 2026-03},
 * {@code 2026}.
 *
 * @param year year of a date without one
 * @param edge which day a month or a year alone means
 */
public record DateReading(int year, Edge edge) {

	/** Which day of a month or a year is meant when only that is named. */
	public enum Edge {
		FIRST, LAST
	}

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep",
			"okt", "nov", "dec");
	private static final Pattern SIX_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
	private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[-./ ](\\d{2}))?");
	private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
	private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,9})\\.?(?: (\\d{4}|\\d{2}))?");
	private static final Pattern YEAR = Pattern.compile("\\d{4}");
	private static final int CENTURY = 2000;
	private static final int TWO_DIGITS = 100;
	private static final int DECEMBER = 12;
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2199;

	/**
	 * Reads a date.
	 *
	 * @return the day; null for a lone dash
	 * @throws UnreadableException when it is none, or a day that does not exist or is centuries away
	 */
	public LocalDate read(String typed) throws UnreadableException {
		return switch (SwedishDate.read(typed)) {
		case Reading.Value<LocalDate>(LocalDate day) -> known(Optional.of(day));
		case Reading.Nothing<LocalDate>() -> null;
		case Reading.Problem<LocalDate> problem -> known(shortened(typed));
		};
	}

	/** A year such as 0206 or 20260 is a slip of the finger; databases have no year 0. */
	private static LocalDate known(Optional<LocalDate> day) throws UnreadableException {
		return day.filter(read -> read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR)
				.orElseThrow(() -> new UnreadableException(TableText.dateWanted()));
	}

	private Optional<LocalDate> shortened(String typed) {
		String text = typed.strip().replaceAll("\\s+", " ").replace('\u2013', '-').toLowerCase(Locale.ROOT);
		try {
			return inDigits(text).or(() -> inWords(text));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private Optional<LocalDate> inDigits(String text) {
		Matcher matcher = SIX_DIGITS.matcher(text);
		if (matcher.matches()) {
			return Optional.of(day(matcher.group(1), matcher.group(2), matcher.group(3)));
		}
		matcher = DAY_MONTH.matcher(text);
		if (matcher.matches()) {
			return Optional.of(day(matcher.group(3), matcher.group(2), matcher.group(1)));
		}
		matcher = YEAR_MONTH.matcher(text);
		if (matcher.matches()) {
			return Optional.of(edge(YearMonth.of(yearOf(matcher.group(1)), Integer.parseInt(matcher.group(2)))));
		}
		return YEAR.matcher(text).matches()
				? Optional.of(edge(YearMonth.of(Integer.parseInt(text), edge == Edge.FIRST ? 1 : DECEMBER)))
				: Optional.empty();
	}

	private Optional<LocalDate> inWords(String text) {
		Matcher matcher = WORDS.matcher(text);
		int month = matcher.matches() ? month(matcher.group(2)) : 0;
		if (month == 0) {
			return Optional.empty();
		}
		YearMonth named = YearMonth.of(yearOf(matcher.group(3)), month);
		return Optional
				.of(matcher.group(1) == null ? edge(named) : named.atDay(Integer.parseInt(matcher.group(1))));
	}

	/** Number of a month named in Swedish or English, wholly or by its first three letters; 0 when it is none. */
	private static int month(String word) {
		String start = word.substring(0, 3);
		return MONTHS.indexOf(start.equals("may") ? "maj" : start.equals("oct") ? "okt" : start) + 1;
	}

	private LocalDate day(String yearText, String month, String day) {
		return LocalDate.of(yearOf(yearText), Integer.parseInt(month), Integer.parseInt(day));
	}

	private int yearOf(String text) {
		if (text == null) {
			return year;
		}
		int number = Integer.parseInt(text);
		return number < TWO_DIGITS ? CENTURY + number : number;
	}

	private LocalDate edge(YearMonth month) {
		return edge == Edge.FIRST ? month.atDay(1) : month.atEndOfMonth();
	}
}
