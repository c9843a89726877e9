package se.styrkedjan.forms.table;

import java.math.BigDecimal;

/**
 * What was typed in a cell that takes a number, or words in place of it.
 *
 * @param number null when words were typed or nothing
 * @param words  null when a number was typed or nothing
 */
public record NumberOrWords(BigDecimal number, String words) {

	/**
	 * Reads a number, or, when there is no digit in it, words.
	 *
	 * @throws UnreadableException when it holds digits and yet is no number of this form
	 */
	public static NumberOrWords read(NumberForm form, String typed) throws UnreadableException {
		String text = typed.strip();
		if (text.isEmpty()) {
			return new NumberOrWords(null, null);
		}
		boolean isWords = text.codePoints().noneMatch(Character::isDigit)
				&& text.codePoints().anyMatch(Character::isLetter);
		return isWords ? new NumberOrWords(null, text) : new NumberOrWords(form.parse(text), null);
	}

	/** What such a cell shows. */
	public static String format(NumberForm form, BigDecimal number, String words) {
		if (number != null) {
			return form.format(number);
		}
		return words == null ? "" : words;
	}
}
