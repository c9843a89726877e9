package se.styrkedjan.rules.year;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often something happens.
 *
 * @param step time from one to the next; longer than nothing
 */
public record Recurrence(Period step) {

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("en", 1), Map.entry("ett", 1),
			Map.entry("två", 2), Map.entry("tre", 3), Map.entry("fyra", 4), Map.entry("fem", 5), Map.entry("sex", 6),
			Map.entry("åtta", 8), Map.entry("tio", 10), Map.entry("tolv", 12), Map.entry("varannan", 2),
			Map.entry("vartannat", 2), Map.entry("var", 1), Map.entry("varje", 1), Map.entry("once", 1),
			Map.entry("twice", 2), Map.entry("every", 1));
	private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ")";
	private static final String UNIT = "(vecka|veckor|månad|månader|mån|kvartal|tertial|halvår|år|week|weeks|month|months|quarter|year)";
	private static final Pattern TIMES = Pattern
			.compile(NUMBER + " ?(?:gång|gånger|ggr|times?|x)? ?(?:per|/|i|a|om) ?(?:en )?" + UNIT);
	private static final Pattern EVERY = Pattern.compile("(?:var|every) (\\d{1,2}|tredje|fjärde|femte|sjätte)(?::e)? " + UNIT);
	private static final Pattern EACH = Pattern.compile("(varje|varannan|vartannat|every|var) " + UNIT);
	private static final Map<String, Integer> ORDINALS = Map.of("tredje", 3, "fjärde", 4, "femte", 5, "sjätte", 6);
	private static final List<Map.Entry<String, Period>> ADVERBS = List.of(
			Map.entry("(varje )?veckovis|weekly", Period.ofWeeks(1)), Map.entry("månadsvis|månatligen|monthly", Period.ofMonths(1)),
			Map.entry("kvartalsvis|quarterly", Period.ofMonths(3)), Map.entry("tertialvis", Period.ofMonths(4)),
			Map.entry("halvårsvis|halvårligen", Period.ofMonths(6)), Map.entry("årligen|årsvis|yearly|annually", Period.ofYears(1)));
	private static final int WEEK_DAYS = 7;
	private static final int YEAR_MONTHS = 12;

	/** Refuses no time, with which days would never end. */
	public Recurrence {
		if (step.isZero() || step.isNegative()) {
			throw new IllegalArgumentException("no time: " + step);
		}
	}

	/**
	 * Reads words such as {@code varannan vecka}, {@code 2 gånger per år}, {@code tertialvis}.
	 *
	 * @return empty when they say no time, as {@code vid behov}
	 */
	public static Optional<Recurrence> read(String words) {
		var text = words == null ? "" : words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return Stream.of(adverb(text), times(text), every(text)).flatMap(Optional::stream).findFirst();
	}

	/**
	 * The days in a year on which it happens.
	 *
	 * @param first a day on which it happens, before, in or after the year
	 * @param year  calendar year
	 */
	public List<LocalDate> days(LocalDate first, int year) {
		var begin = LocalDate.of(year, 1, 1);
		// Counted from the first day each time: a month after 31 January is 28 February, two are 31 March.
		int from = 0;
		while (!at(first, from).isBefore(begin)) {
			from -= 1;
		}
		while (at(first, from).isBefore(begin)) {
			from++;
		}
		int start = from;
		return Stream.iterate(start, i -> i + 1).map(i -> at(first, i)).takeWhile(day -> day.getYear() == year).toList();
	}

	private LocalDate at(LocalDate first, int times) {
		return first.plusDays((long) step.getDays() * times).plusMonths(step.toTotalMonths() * times);
	}

	private static Optional<Recurrence> adverb(String text) {
		return ADVERBS.stream().filter(adverb -> text.matches("(.*[^a-zåäö])?(" + adverb.getKey() + ")([^a-zåäö].*)?"))
				.map(adverb -> new Recurrence(adverb.getValue())).findFirst();
	}

	private static Optional<Recurrence> times(String text) {
		var match = TIMES.matcher(text);
		return match.find() ? part(number(match.group(1)), match.group(2)) : Optional.empty();
	}

	private static Optional<Recurrence> every(String text) {
		var each = EACH.matcher(text);
		if (each.find()) {
			return Optional.of(new Recurrence(unit(each.group(2)).multipliedBy(NUMBERS.get(each.group(1)))));
		}
		var every = EVERY.matcher(text);
		return every.find() && number(every.group(1)) > 0
				? Optional.of(new Recurrence(unit(every.group(2)).multipliedBy(number(every.group(1)))))
				: Optional.empty();
	}

	/** So many times in a unit of time; times that do not divide it evenly are spread by whole weeks or months. */
	private static Optional<Recurrence> part(int times, String unit) {
		var whole = unit(unit);
		if (times < 1) {
			return Optional.empty();
		}
		if (whole.getDays() > 0) {
			return Optional.of(new Recurrence(Period.ofDays(Math.max(1, whole.getDays() / times))));
		}
		int months = (int) whole.toTotalMonths();
		return Optional.of(new Recurrence(months >= times ? Period.ofMonths(months / times)
				: Period.ofDays(Math.max(1, months * 52 / YEAR_MONTHS * WEEK_DAYS / times))));
	}

	private static Period unit(String unit) {
		return switch (unit) {
		case "vecka", "veckor", "week", "weeks" -> Period.ofDays(WEEK_DAYS);
		case "kvartal", "quarter" -> Period.ofMonths(3);
		case "tertial" -> Period.ofMonths(4);
		case "halvår" -> Period.ofMonths(6);
		case "år", "year" -> Period.ofMonths(YEAR_MONTHS);
		default -> Period.ofMonths(1);
		};
	}

	private static int number(String word) {
		return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word)
				: NUMBERS.getOrDefault(word, ORDINALS.getOrDefault(word, 0));
	}
}
