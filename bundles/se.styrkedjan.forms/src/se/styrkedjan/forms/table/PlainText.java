package se.styrkedjan.forms.table;

/** Rich text as plain words, for cells and lists. */
public final class PlainText {

	private PlainText() {
	}

	/** The words of a rich text in one line; empty when it is null. */
	public static String of(String richText) {
		return se.styrkedjan.rules.text.PlainText.of(richText).replaceAll("\\s+", " ");
	}

	/**
	 * The beginning of a rich text in one line, ended by three dots where it goes on.
	 *
	 * @param length most characters to answer, from 2
	 */
	public static String start(String richText, int length) {
		String words = of(richText);
		if (words.length() <= length) {
			return words;
		}
		int space = words.lastIndexOf(' ', length - 1);
		return words.substring(0, space > length / 2 ? space : length - 1) + "\u2026";
	}
}
