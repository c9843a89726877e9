package se.styrkedjan.interchange.tables;

import java.util.regex.Pattern;

import se.styrkedjan.interchange.values.DateReader;
import se.styrkedjan.interchange.values.NumberReader;

/** Tells lines that hold nothing but values of a row, or pieces of them that a narrow column has broken off. */
final class ValueLine {

	private static final String FIGURE = "(?:[-–—−+]\\s?)?\\d+(?:[.,\u00a0 ]\\d+)*\\s?(?:" + NumberReader.UNITS + ")?";
	private static final String PERIOD = "(?:VB|VP|T1|T2|Tertial(?:\\s[123])?)(?:\\s?20\\d\\d)?|Årligen|År|Månad|Halvår|Kvartal|"
			+ "Vecka|Vartannat\\sår";
	private static final String TARGET = "tas|fram|av|nämnd(?:ens?)?(?:/\\S{0,8})?|"
			+ "/?(?:s?t?y?r?e?l?s?e|styrels?|styre?|sty?)|"
			+ "fastställs|eget";
	private static final Pattern FIGURES = Pattern
			.compile("(?iu)(?:(?:" + PERIOD + "|" + FIGURE + "|[-–—]|" + TARGET + ")(?:\\s+|$))+");
	private static final Pattern DATES = Pattern.compile("(?iu)(?:" + DateReader.DATE + "(?:\\s+|$))+");

	private static final Pattern PERIODS = Pattern.compile("(?iu)" + PERIOD + "|20\\d\\d");

	private ValueLine() {
	}

	/** @return whether the text is a period, or says how often something is measured */
	static boolean period(String text) {
		return PERIODS.matcher(text).matches();
	}

	/** @return whether the line holds nothing else, in a table of the kind */
	static boolean matches(TableKind kind, String text) {
		return switch (kind) {
			case INDICATORS -> FIGURES.matcher(text).matches();
			case ACTIVITIES -> DATES.matcher(text).matches();
			default -> false;
		};
	}
}
