package se.styrkedjan.interchange.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.published.Figure;

/**
 * Reads numbers generously: decimal comma or point, spaces of any kind or points for thousands, hyphen or true minus,
 * with or without a unit ({@code 0,84 %}, {@code 1 050 st}, {@code −16,3 mnkr}).
 */
public final class NumberReader {

	/** Units that may stand after a number. */
	public static final String UNITS = "%|‰|procentenheter|procent|st\\.?|stycken|antal|personer|tkr|mnkr|mkr|kronor|kr|"
			+ "index|dagar|timmar|tim|år|ggr|poäng|kg|ton|kWh|MWh|m2|m²";
	/** A number without its unit, thousands grouped or not. */
	public static final String NUMBER = "(?:[-–—−+]\\s?)?(?:\\d{1,3}(?:[ \u00a0\u2009\u202f.]\\d{3})+|\\d+)(?:[.,]\\d+)?";

	private static final Pattern FIGURE = Pattern
			.compile("(?iu)(?:ca\\.?\\s*|cirka\\s*|ungefär\\s*|minst\\s*|max\\s*|högst\\s*|[<>≤≥~]\\s*)?(" + NUMBER
					+ ")\\s*(" + UNITS + ")?\\s*\\.?");
	private static final Pattern COUNTED = Pattern.compile("(" + NUMBER + ")[\\s\u00a0](\\p{L}[\\p{L}/]{1,24}(?: \\p{L}{1,16})?)");
	private static final Pattern GROUPED_BY_POINT = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

	private NumberReader() {
	}

	/** @return the number with its unit, empty when the text is not one number */
	public static Optional<Figure> figure(String text) {
		var matcher = FIGURE.matcher(text.replace('\u00a0', ' ').replace('\u2009', ' ').replace('\u202f', ' ').strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		var unit = matcher.group(2) == null ? "" : unit(matcher.group(2));
		return Optional.of(new Figure(number(matcher.group(1)), unit, ""));
	}

	/** @return the number with a word after it as its unit ({@code 12 arbetsdagar}), empty when the text is not that */
	public static Optional<Figure> counted(String text) {
		var matcher = COUNTED.matcher(text.replace('\u00a0', ' ').strip());
		return matcher.matches() ? Optional.of(new Figure(number(matcher.group(1)), matcher.group(2), ""))
				: Optional.empty();
	}

	/** @return the number, its unit put aside; empty when the text is not one number */
	public static Optional<BigDecimal> value(String text) {
		return figure(text).map(Figure::value);
	}

	private static BigDecimal number(String digits) {
		var plain = digits.replaceAll("[–—−]", "-").replaceAll("\\s", "");
		if (GROUPED_BY_POINT.matcher(plain).matches()) {
			plain = plain.replace(".", "");
		}
		return new BigDecimal(plain.replace(',', '.'));
	}

	private static String unit(String unit) {
		return switch (unit.toLowerCase(java.util.Locale.ROOT)) {
			case "procent" -> "%";
			case "st.", "stycken" -> "st";
			case "mkr" -> "mnkr";
			case "kronor" -> "kr";
			default -> unit;
		};
	}
}
