package se.styrkedjan.interchange.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
	/** Brackets around a number below zero say it once more. */
	private static final Pattern IN_BRACKETS = Pattern.compile("^\\(([-–—−]\\s?[\\d\\s.,]+)\\)$");
	private static final Pattern COUNTED = Pattern.compile("(" + NUMBER + ")[\\s\u00a0](\\p{L}[\\p{L}/]{1,24}(?: \\p{L}{1,16})?)");
	private static final Pattern COUNTS = Pattern.compile("(\\d{1,6})\\s+av\\s+(\\d{1,6})");
	private static final String COUNTED_OF = "\\d{1,6}\\s+av\\s+\\d{1,6}(?:\\s\\p{L}+)?";
	private static final Pattern SHARE = Pattern.compile("(?iu)(\\d+(?:[.,]\\d+)?\\s?(?:%|procent)?)\\s*[(,]\\s*" + COUNTED_OF
			+ "\\s*\\)?|" + COUNTED_OF + "(?:\\s*[(,=]\\s*(\\d+(?:[.,]\\d+)?\\s?(?:%|procent)?)\\s*\\)?)?");
	private static final Pattern GROUPED_BY_POINT = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

	private NumberReader() {
	}

	/** @return the number with its unit, empty when the text is not one number */
	public static Optional<Figure> figure(String text) {
		var spaced = text.replace('\u00a0', ' ').replace('\u2009', ' ').replace('\u202f', ' ').strip();
		var matcher = FIGURE.matcher(IN_BRACKETS.matcher(spaced).replaceFirst("$1"));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		var unit = matcher.group(2) == null ? "" : unit(matcher.group(2));
		return Optional.of(new Figure(number(matcher.group(1)), unit, ""));
	}

	/**
	 * @return a share with the counts it is of as its words ({@code 22,22 % (12 av 54)}, or {@code 12 av 54} alone, which
	 *         is computed), empty when the text is not that
	 */
	public static Optional<Figure> share(String text) {
		var matcher = SHARE.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		var counts = COUNTS.matcher(text);
		counts.find();
		var words = counts.group(1) + " av " + counts.group(2);
		var printed = Stream.of(matcher.group(1), matcher.group(2)).filter(Objects::nonNull).findFirst();
		var whole = new BigDecimal(counts.group(2));
		if (printed.isEmpty() && whole.signum() == 0) {
			return Optional.empty();
		}
		var figure = printed.flatMap(NumberReader::figure).orElseGet(() -> new Figure(
				new BigDecimal(counts.group(1)).movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP), "%", ""));
		return Optional.of(new Figure(figure.value(), figure.unit(), words));
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
