package se.styrkedjan.interchange.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates: ISO, {@code 20260801}, {@code 1/8 2026}, {@code 1 aug 2026}. */
public final class DateReader {

	/** A date in any of the forms that are read. */
	public static final String DATE = "(?:\\d{4}[-–./]\\d{1,2}[-–./]\\d{1,2}|20\\d{6}|\\d{1,2}/\\d{1,2}[ -]\\d{4}|"
			+ "\\d{1,2}\\.\\d{1,2}\\.\\d{4}|(?:den\\s)?\\d{1,2}\\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
			+ "[a-zåäö]*\\.?\\s+\\d{4})";

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep",
			"okt", "nov", "dec");
	private static final Pattern ISO = Pattern.compile("(\\d{4})[-–./](\\d{1,2})[-–./](\\d{1,2})");
	private static final Pattern COMPACT = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)");
	private static final Pattern SWEDISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[ .-](\\d{4})");
	private static final Pattern NAMED = Pattern.compile("(?:den\\s)?(\\d{1,2})\\s+(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{4})");

	private static final Pattern MONTH = Pattern.compile("(20\\d\\d)-(0?[1-9]|1[0-2])");
	private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3})\\p{L}*\\.?\\s+(20\\d\\d)");

	private DateReader() {
	}

	/** @return the date, empty when the text is not one */
	public static Optional<LocalDate> date(String text) {
		var plain = text.strip().toLowerCase(Locale.ROOT);
		for (var pattern : List.of(ISO, COMPACT)) {
			var matcher = pattern.matcher(plain);
			if (matcher.matches()) {
				return of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
			}
		}
		var swedish = SWEDISH.matcher(plain);
		if (swedish.matches()) {
			return of(number(swedish, 3), number(swedish, 2), number(swedish, 1));
		}
		var named = NAMED.matcher(plain);
		return named.matches() && MONTHS.contains(named.group(2))
				? of(number(named, 3), MONTHS.indexOf(named.group(2)) + 1, number(named, 1))
				: Optional.empty();
	}

	/** @return the month, such as {@code mars 2024} or {@code 2024-03}, empty when the text is not one */
	public static Optional<YearMonth> month(String text) {
		var plain = text.strip().toLowerCase(Locale.ROOT);
		var numbered = MONTH.matcher(plain);
		if (numbered.matches()) {
			return Optional.of(YearMonth.of(number(numbered, 1), number(numbered, 2)));
		}
		var named = NAMED_MONTH.matcher(plain);
		return named.matches() && MONTHS.contains(named.group(1))
				? Optional.of(YearMonth.of(number(named, 2), MONTHS.indexOf(named.group(1)) + 1))
				: Optional.empty();
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static Optional<LocalDate> of(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException impossible) {
			return Optional.empty();
		}
	}
}
