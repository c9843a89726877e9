package se.styrkedjan.interchange.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A month as files name it: <q>januari</q>, <q>jan</q>, <q>jan-26</q>, <q>2026-01</q>, <q>202601</q> or a day of it;
 * English names too.
 *
 * @param month 1 to 12
 * @param year  the year, when it is told
 */
record MonthName(int month, OptionalInt year) {

	private static final List<String> NAMES = List.of("jan(uari|uary)?", "feb(ruari|ruary)?", "mar(s|ch)?", "apr(il)?",
			"ma[jy]", "jun[ie]?", "jul[iy]?", "aug(usti|ust)?", "sept?(ember)?", "o[kc]t(ober)?", "nov(ember)?",
			"de[cs](ember)?");
	private static final List<Pattern> MONTHS = NAMES.stream()
			.map(name -> Pattern.compile("(?:" + name + ")\\.?(?:[ '’/-]*(?<year>\\d{4}|\\d{2}))?")).toList();
	private static final Pattern NUMBERS = Pattern
			.compile("(?<year>\\d{4})(?:[-/m]?)(?<month>0[1-9]|1[0-2])(?:-\\d{2}(?:t.*)?)?");
	private static final int CENTURY = 2000;
	private static final int TWO_FIGURES = 100;

	/** The month that a text names; empty when it names none. */
	static Optional<MonthName> read(String text) {
		String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
		Matcher numbers = NUMBERS.matcher(plain);
		if (numbers.matches()) {
			return Optional.of(new MonthName(Integer.parseInt(numbers.group("month")), year(numbers)));
		}
		return IntStream.range(0, MONTHS.size()).mapToObj(index -> named(index, plain)).flatMap(Optional::stream).findFirst();
	}

	/** The month in a cell of a column of months, where its number alone is enough. */
	static Optional<MonthName> inColumn(String text) {
		return text.strip().matches("0?[1-9]|1[0-2]")
				? Optional.of(new MonthName(Integer.parseInt(text.strip()), OptionalInt.empty()))
				: read(text);
	}

	private static Optional<MonthName> named(int index, String plain) {
		Matcher matcher = MONTHS.get(index).matcher(plain);
		return matcher.matches() ? Optional.of(new MonthName(index + 1, year(matcher))) : Optional.empty();
	}

	private static OptionalInt year(Matcher matcher) {
		String year = matcher.group("year");
		if (year == null) {
			return OptionalInt.empty();
		}
		int number = Integer.parseInt(year);
		return OptionalInt.of(number < TWO_FIGURES ? CENTURY + number : number);
	}
}
