package se.styrkedjan.interchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import se.styrkedjan.interchange.text.Piece.Kind;

/**
 * Reads light markup left in a text, HTML remnants and {@code *emphasis*}, into pieces of safe HTML. Markup that is
 * broken or unknown costs no text.
 */
public final class Markup {

	private static final Pattern TAG = Pattern
			.compile("(?i)</?(?:p|div|span|ul|ol|li|i|em|b|strong|u|br|a|h[1-6]|font|table|tbody|tr|td|th)\\b[^<>]*>");
	private static final Pattern UNKNOWN_TAG = Pattern.compile("<(?!/?(?i:p|div|span|ul|ol|li|i|em|b|strong|u|br|a|"
			+ "h[1-6]|font|table|tbody|tr|td|th)\\b[^<>]*>)");
	private static final Pattern BULLET = Pattern.compile("\\s*[•▪‣◦\uf0b7\uf0a7]\\s*");
	private static final Pattern LIST_MARK = Pattern
			.compile("^(?:[-–—*+]\\s+|[✓✔►▶➢➤❖·\uf0d8\uf0fc]\\s*|[-–](?=\\p{Lu})|o\\s+(?=\\p{Lu}))");
	private static final Pattern NUMBER = Pattern.compile("(?:^|\\s+)\\d{1,2}\\.\\s+(?=\\p{Lu})");
	private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
	private static final Pattern EM = Pattern.compile("(?<![*\\p{L}\\d])\\*(?=[^\\s*])([^*]+?)(?<=\\S)\\*(?!\\*)");

	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();
	private Kind kind = Kind.PARAGRAPH;

	private Markup() {
	}

	/**
	 * @param text a paragraph or table cell as it stood in the document
	 * @return its pieces; none for an empty text
	 */
	public static List<Piece> pieces(String text) {
		var markup = new Markup();
		if (TAG.matcher(text).find()) {
			var mark = LIST_MARK.matcher(text);
			boolean item = mark.find() && !emphasised(text);
			var safe = UNKNOWN_TAG.matcher(item ? text.substring(mark.end()) : text).replaceAll("&lt;");
			markup.kind = item ? Kind.ITEM : Kind.PARAGRAPH;
			markup.walk(Jsoup.parseBodyFragment(safe).body(), "", "");
		} else {
			markup.line(decoded(text));
		}
		markup.flush();
		return markup.pieces;
	}

	/** @return whether the line begins with the mark of a list item */
	public static boolean startsItem(String text) {
		return !text.isEmpty() && (LIST_MARK.matcher(text).find() && !emphasised(text)
				|| BULLET.matcher(text).lookingAt() && !BULLET.matcher(text).replaceFirst("").isEmpty());
	}

	/** @return the text without HTML remnants and emphasis marks, on one line */
	public static String plain(String text) {
		return String.join(" ", pieces(text).stream().map(Piece::plain).toList()).strip();
	}

	private static boolean emphasised(String text) {
		return text.charAt(0) == '*' && text.length() > 1 && text.charAt(1) != ' ';
	}

	private static String decoded(String text) {
		return text.indexOf('&') < 0 || !text.matches("(?s).*&(?:[a-zA-Z]{2,8}|#\\d{1,5});.*") ? text
				: org.jsoup.parser.Parser.unescapeEntities(text, false);
	}

	private void line(String text) {
		if (startsItem(text) && LIST_MARK.matcher(text).find()) {
			kind = Kind.ITEM;
			inline(LIST_MARK.matcher(text).replaceFirst(""), "", "");
		} else {
			bulleted(text, "", "");
		}
	}

	private void bulleted(String text, String before, String after) {
		var parts = BULLET.split(text, -1);
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) {
				flush();
				kind = Kind.ITEM;
			}
			inline(parts[i], before, after);
		}
	}

	private void numbered(String text, String before, String after) {
		var parts = NUMBER.split(text, -1);
		for (int i = 0; i < parts.length; i++) {
			if (i > 0) {
				flush();
				kind = Kind.NUMBERED;
			}
			inline(parts[i], before, after);
		}
	}

	private void inline(String text, String before, String after) {
		if (!text.isEmpty()) {
			var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u00ad", "")
					.replaceAll("[\\s\u00a0]+", " ");
			var strong = STRONG.matcher(escaped).replaceAll("<strong>$1</strong>");
			open.append(text.isBlank() ? " " : before + EM.matcher(strong).replaceAll("<em>$1</em>") + after);
		}
	}

	private void walk(Element element, String before, String after) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				text(text.getWholeText(), element, before, after);
			} else if (node instanceof Element child) {
				child(child, before, after);
			}
		}
	}

	private void text(String text, Element parent, String before, String after) {
		if ("ol".equals(parent.normalName())) {
			numbered(text, before, after);
		} else {
			bulleted(text, before, after);
		}
	}

	private void child(Element child, String before, String after) {
		switch (child.normalName()) {
			case "i", "em" -> walk(child, before + "<em>", "</em>" + after);
			case "b", "strong" -> walk(child, before + "<strong>", "</strong>" + after);
			case "a" -> link(child, before, after);
			case "br" -> open.append("<br>");
			case "li" -> block(child, ordered(child) ? Kind.NUMBERED : Kind.ITEM);
			case "h1", "h2", "h3", "h4", "h5", "h6" -> block(child, Kind.HEADING);
			case "p", "div", "ul", "ol", "table", "tbody", "tr", "td", "th" -> block(child,
					within(child) ? kind : Kind.PARAGRAPH);
			default -> walk(child, before, after);
		}
	}

	private void link(Element child, String before, String after) {
		var href = child.attr("href").strip();
		if (href.matches("(?i)(https?|mailto):.*")) {
			var safe = href.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
			walk(child, before + "<a href=\"" + safe + "\">", "</a>" + after);
		} else {
			walk(child, before, after);
		}
	}

	private static boolean ordered(Element item) {
		return item.parent() != null && "ol".equals(item.parent().normalName());
	}

	/** A paragraph directly inside a list item belongs to the item. */
	private boolean within(Element child) {
		return child.parent() != null && "li".equals(child.parent().normalName()) && open.isEmpty();
	}

	private void block(Element child, Kind childKind) {
		flush();
		kind = childKind;
		walk(child, "", "");
		flush();
	}

	private void flush() {
		var html = open.toString().replaceAll("(?:<br>|\\s)+$", "").replaceAll("^(?:<br>|\\s)+", "");
		if (!html.isEmpty()) {
			pieces.add(new Piece(kind, html));
		}
		open.setLength(0);
		kind = Kind.PARAGRAPH;
	}
}
