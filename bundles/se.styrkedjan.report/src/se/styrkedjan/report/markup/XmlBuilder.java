package se.styrkedjan.report.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes well-formed XML into memory: closes what was opened, escapes what must be, and leaves out characters that XML
 * cannot hold. Not thread-safe.
 */
public final class XmlBuilder {

	private final StringBuilder out = new StringBuilder(1 << 16);
	private final Deque<String> open = new ArrayDeque<>();

	/**
	 * Opens an element.
	 *
	 * @param name       its qualified name
	 * @param attributes names and values by turns; a pair whose value is null is left out
	 * @return this
	 */
	public XmlBuilder start(String name, String... attributes) {
		tag(name, attributes).append('>');
		open.push(name);
		return this;
	}

	/** Writes an element without content. */
	public XmlBuilder empty(String name, String... attributes) {
		tag(name, attributes).append("/>");
		return this;
	}

	/** Closes the element that was opened last. */
	public XmlBuilder end() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Writes characters. */
	public XmlBuilder text(String text) {
		escape(text, '\0');
		return this;
	}

	/** Writes an element that holds text only. */
	public XmlBuilder element(String name, String text, String... attributes) {
		return start(name, attributes).text(text).end();
	}

	/** Writes text that is XML already. */
	public XmlBuilder raw(String xml) {
		out.append(xml);
		return this;
	}

	/** What has been written; every element must be closed. */
	@Override
	public String toString() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("open element " + open.peek());
		}
		return out.toString();
	}

	private StringBuilder tag(String name, String... attributes) {
		out.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1], '"');
				out.append('"');
			}
		}
		return out;
	}

	private void escape(String text, char quote) {
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			switch (c) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			default -> {
				if (c == quote && quote != '\0') {
					out.append("&quot;");
				} else if (isAllowed(c)) {
					out.appendCodePoint(c);
				}
			}
			}
		}
	}

	private static boolean isAllowed(int c) {
		return c >= 0x20 && c < 0xd800 || c == '\t' || c == '\n' || c == '\r' || c >= 0xe000 && c < 0xfffe
				|| c >= 0x10000;
	}
}
