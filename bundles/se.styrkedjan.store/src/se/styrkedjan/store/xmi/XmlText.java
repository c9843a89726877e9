package se.styrkedjan.store.xmi;

/** Makes text fit for XML 1.0, which has no place for control characters such as form feeds out of PDF files. */
public final class XmlText {

	private static final char REPLACEMENT = '\uFFFD';

	private XmlText() {
	}

	/** The text without control characters; half a surrogate pair becomes the replacement character. */
	public static String legal(String text) {
		return isLegal(text) ? text : cleaned(text);
	}

	private static boolean isLegal(String text) {
		return text.codePoints().allMatch(XmlText::isLegal);
	}

	private static String cleaned(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			if (isLegal(point)) {
				clean.appendCodePoint(point);
			} else if (Character.isSurrogate((char) point) && Character.isBmpCodePoint(point)) {
				clean.append(REPLACEMENT);
			}
		});
		return clean.toString();
	}

	/** Production 2 (Char) of XML 1.0. */
	private static boolean isLegal(int point) {
		return point >= 0x20 && point <= 0xD7FF || point == '\t' || point == '\n' || point == '\r'
				|| point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
	}
}
