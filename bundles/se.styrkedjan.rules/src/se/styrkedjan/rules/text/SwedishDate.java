package se.styrkedjan.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar days as they stand in Swedish documents: written by ISO 8601, read as people write them too
 * ({@code 20250301}, {@code 2025/3/1}, {@code 1 mars 2025}, {@code 1/3 2025}). Thread-safe: it holds no state.
 */
public final class SwedishDate {

	private static final List<String> MONTHS = List.of("januari", "februari", "mars", "april", "maj", "juni",
			"juli", "augusti", "september", "oktober", "november", "december");
	private static final List<Pattern> FORMS = List.of(
			Pattern.compile("(?<year>\\d{4})[-\\u2010-\\u2013\\u2212/.](?<month>\\d{1,2})[-\\u2010-\\u2013\\u2212/.](?<day>\\d{1,2})"),
			Pattern.compile("(?<year>[12]\\d{3})(?<month>\\d{2})(?<day>\\d{2})"),
			Pattern.compile("(?:den )?(?<day>\\d{1,2})(?::e)? (?<month>\\p{L}{3,9})\\.? (?<year>\\d{4})"),
			Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})[ /-](?<year>\\d{4})"));

	private SwedishDate() {
	}

	/** Reads a text as a day. */
	public static Reading<LocalDate> read(String text) {
		String plain = (text == null ? "" : text).replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ").strip();
		if (plain.matches("[-\\u2010-\\u2015\\u2212]?")) {
			return new Reading.Nothing<>();
		}
		return FORMS.stream().map(form -> form.matcher(plain.toLowerCase(Locale.ROOT))).filter(Matcher::matches)
				.findFirst().map(matcher -> day(matcher, text))
				.orElseGet(() -> new Reading.Problem<>("notADate", text));
	}

	private static Reading<LocalDate> day(Matcher matcher, String text) {
		int month = month(matcher.group("month"));
		if (month == 0) {
			return new Reading.Problem<>("notADate", text);
		}
		try {
			return new Reading.Value<>(LocalDate.of(Integer.parseInt(matcher.group("year")), month,
					Integer.parseInt(matcher.group("day"))));
		} catch (DateTimeException noSuchDay) {
			return new Reading.Problem<>("noSuchDay", text);
		}
	}

	/** From 1, or 0 for a word that is no month. */
	private static int month(String written) {
		if (Character.isDigit(written.charAt(0))) {
			return Integer.parseInt(written);
		}
		return MONTHS.stream().filter(month -> month.startsWith(written)).findFirst().map(MONTHS::indexOf).orElse(-1)
				+ 1;
	}

	/** Writes a day by ISO 8601; null is written as the empty string. */
	public static String format(LocalDate day) {
		return day == null ? "" : day.toString();
	}
}
