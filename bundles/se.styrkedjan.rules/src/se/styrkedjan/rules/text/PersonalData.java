package se.styrkedjan.rules.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What in running text may point out a person: personal identity numbers, telephone numbers and e-mail addresses. Made
 * for warning while somebody writes: it says what a text looks to hold, and may be wrong either way.
 */
public enum PersonalData {

	/** A personal identity number or coordination number, see {@link PersonalNumber}, or what may be one. */
	IDENTITY_NUMBER,
	/** A Swedish telephone number, with its area code or with +46 or 0046. */
	TELEPHONE,
	/** An e-mail address. */
	EMAIL;

	/** A national number is the area code without its zero and the subscriber's number (the numbering plan of PTS). */
	private static final int LEAST_DIGITS = 7;
	private static final int MOST_DIGITS = 9;

	private static final Pattern PHONE = Pattern.compile("(?<![\\d,.+-])(?:(?:\\+|00)46[ -]?(?:\\(0\\))?|0)"
			+ "(?<national>[1-9]\\d{0,2}(?:[ \\u00a0/\\u2010-\\u2013-]{0,3}\\d{2,})+)(?![\\d,]*\\d)");
	private static final Pattern ADDRESS = Pattern.compile(
			"(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,63}");

	/**
	 * What a text looks to hold.
	 *
	 * @param text plain text without markup
	 * @return each kind once, in order; empty for none
	 */
	public static Set<PersonalData> find(String text) {
		Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
		String rest = text;
		for (var number = PersonalNumber.suspect(rest); number.isPresent(); number = PersonalNumber.suspect(rest)) {
			found.add(IDENTITY_NUMBER);
			rest = rest.replace(number.get(), "");
		}
		if (PHONE.matcher(rest).results().anyMatch(PersonalData::hasRightLength)) {
			found.add(TELEPHONE);
		}
		if (ADDRESS.matcher(rest).find()) {
			found.add(EMAIL);
		}
		return found;
	}

	private static boolean hasRightLength(MatchResult number) {
		long digits = number.group("national").chars().filter(Character::isDigit).count();
		return digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
	}
}
