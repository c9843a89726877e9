package se.styrkedjan.interchange.text;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import se.styrkedjan.interchange.text.Piece.Kind;

/** Writes pieces as the safe subset of HTML that the model holds, and reads that subset back as plain text. */
public final class RichText {

	private RichText() {
	}

	/** @return the pieces as paragraphs, lists and headings; empty when there are none */
	public static String html(List<Piece> pieces) {
		var html = new StringBuilder();
		Kind before = null;
		for (var piece : pieces) {
			if (before != piece.kind()) {
				html.append(closing(before)).append(opening(piece.kind()));
			}
			html.append(tagged(piece));
			before = piece.kind();
		}
		return html.append(closing(before)).toString();
	}

	/**
	 * @param html safe HTML
	 * @return its text, one line a paragraph, list items marked
	 */
	public static String plain(String html) {
		if (html.isEmpty()) {
			return "";
		}
		var lines = new ArrayList<String>();
		for (var block : Jsoup.parseBodyFragment(html).body().children()) {
			if ("ul".equals(block.normalName()) || "ol".equals(block.normalName())) {
				items(block, lines);
			} else {
				lines.add(block.text());
			}
		}
		return String.join("\n", lines);
	}

	private static void items(Element list, List<String> lines) {
		int number = 0;
		for (var item : list.children()) {
			number++;
			lines.add(("ol".equals(list.normalName()) ? number + ". " : "- ") + item.text());
		}
	}

	private static String tagged(Piece piece) {
		return switch (piece.kind()) {
			case PARAGRAPH -> "<p>" + piece.html() + "</p>";
			case ITEM, NUMBERED -> "<li>" + piece.html() + "</li>";
			case HEADING -> "<h4>" + piece.html() + "</h4>";
		};
	}

	private static String opening(Kind kind) {
		return kind == Kind.ITEM ? "<ul>" : kind == Kind.NUMBERED ? "<ol>" : "";
	}

	private static String closing(Kind kind) {
		return kind == Kind.ITEM ? "</ul>" : kind == Kind.NUMBERED ? "</ol>" : "";
	}
}
