package se.styrkedjan.diagram.export.svg;

/** The text of an SVG file: numbers, names and elements, put together without a tree. */
final class SvgText {

	private static final int HUNDREDTH = 100;

	private final StringBuilder text = new StringBuilder(1 << 16);

	SvgText raw(String markup) {
		text.append(markup);
		return this;
	}

	/** Text between tags or in an attribute; characters that XML 1.0 forbids are left out. */
	SvgText escaped(String content) {
		for (int i = 0; i < content.length(); i++) {
			char character = content.charAt(i);
			if (Character.isLetterOrDigit(character) || character == ' ') {
				text.append(character);
			} else {
				int whole = content.codePointAt(i);
				escaped(whole);
				i += Character.charCount(whole) - 1;
			}
		}
		return this;
	}

	SvgText attribute(String name, String value) {
		text.append(' ').append(name).append("=\"");
		escaped(value);
		text.append('"');
		return this;
	}

	SvgText attribute(String name, double value) {
		text.append(' ').append(name).append("=\"");
		number(value);
		text.append('"');
		return this;
	}

	/** A number with two decimals at most. */
	SvgText number(double value) {
		long hundredths = Math.round(value * HUNDREDTH);
		if (hundredths < 0) {
			text.append('-');
			hundredths = -hundredths;
		}
		text.append(hundredths / HUNDREDTH);
		long rest = hundredths % HUNDREDTH;
		if (rest != 0) {
			text.append('.').append((char) ('0' + rest / 10));
			if (rest % 10 != 0) {
				text.append((char) ('0' + rest % 10));
			}
		}
		return this;
	}

	/** A whole element that holds text only. */
	SvgText element(String name, String content) {
		text.append('<').append(name).append('>');
		escaped(content);
		text.append("</").append(name).append('>');
		return this;
	}

	StringBuilder content() {
		return text;
	}

	private void escaped(int character) {
		switch (character) {
		case '&' -> text.append("&amp;");
		case '<' -> text.append("&lt;");
		case '>' -> text.append("&gt;");
		case '"' -> text.append("&quot;");
		case '\n', '\t' -> text.append((char) character);
		default -> {
			if (character >= ' ' && !Character.isSurrogate((char) character) && character != 0xfffe && character != 0xffff
					|| Character.isSupplementaryCodePoint(character)) {
				text.appendCodePoint(character);
			}
		}
		}
	}
}
