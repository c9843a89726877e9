package se.styrkedjan.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Swedish personal identity numbers in running text: {@code YYMMDD-NNNN} or {@code YYYYMMDD-NNNN}, the latter also
 * without hyphen, with a valid check digit (the Luhn algorithm, as Skatteverket's SKV 704 says), and coordination numbers
 * (SKV 707), whose day is 60 higher. Ten digits in a row are not taken for one, since telephone and case numbers look so.
 */
public final class PersonalNumber {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\d-])(?:(?<century>18|19|20)(?<long>\\d{6})"
			+ "[-+\\u2010-\\u2013\\u2212]?|(?<short>\\d{6}) ?[-+\\u2010-\\u2013\\u2212] ?)(?<last>\\d{4})(?![\\d-])");
	/** As people write it in a hurry: ten digits in a row, or a space in place of the hyphen. */
	private static final Pattern CARELESS = Pattern
			.compile("(?<![\\d-])(?:18|19|20)?\\d{6}[ \\u00a0]?\\d{4}(?![\\d-])");
	private static final int LAST = 4;
	private static final int COORDINATION = 60;

	private PersonalNumber() {
	}

	/**
	 * The first number in a text.
	 *
	 * @param text plain text without markup
	 * @return how it is written there
	 */
	public static Optional<String> find(String text) {
		return NUMBER.matcher(text).results().map(MatchResult::group).filter(PersonalNumber::isValid)
				.findFirst();
	}

	/**
	 * The first number in a text, or what may be one without its hyphen: enough for a warning, too little to stop somebody.
	 *
	 * @param text plain text without markup
	 * @return how it is written there
	 */
	static Optional<String> suspect(String text) {
		return find(text).or(() -> CARELESS.matcher(text).results().map(MatchResult::group)
				.filter(written -> isValid(hyphenated(written.replaceAll("\\D", "")))).findFirst());
	}

	private static String hyphenated(String digits) {
		int before = digits.length() - LAST;
		return digits.substring(0, before) + "-" + digits.substring(before);
	}

	private static boolean isValid(String written) {
		Matcher matcher = NUMBER.matcher(written);
		if (!matcher.matches()) {
			return false;
		}
		String century = matcher.group("century");
		String date = century == null ? matcher.group("short") : matcher.group("long");
		return isDay(century == null ? "20" : century, date) && hasCheckDigit(date + matcher.group("last"));
	}

	/** Without a century the twentieth and the twenty-first have the same leap days, but for 1900. */
	private static boolean isDay(String century, String date) {
		int day = Integer.parseInt(date.substring(4));
		try {
			LocalDate.of(Integer.parseInt(century + date.substring(0, 2)), Integer.parseInt(date.substring(2, 4)),
					day > COORDINATION ? day - COORDINATION : day);
			return true;
		} catch (DateTimeException noSuchDay) {
			return false;
		}
	}

	/** Every other digit is doubled from the first; the sum of all digits is a multiple of ten. */
	private static boolean hasCheckDigit(String tenDigits) {
		int sum = 0;
		for (int i = 0; i < tenDigits.length(); i++) {
			int digit = tenDigits.charAt(i) - '0';
			int weighted = i % 2 == 0 ? 2 * digit : digit;
			sum += weighted / 10 + weighted % 10;
		}
		return sum % 10 == 0;
	}
}
