package se.styrkedjan.ui.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads HTML, be it the safe subset of the model or what Word and browsers put on the clipboard. What the subset does not
 * have is left out, never its words: tables become lines, unknown elements their content; scripts and styles are dropped.
 */
public final class MarkupReader {

	private static final Set<String> DROPPED = Set.of("script", "style", "head", "title", "meta", "link", "xml", "o:p",
			"template", "iframe", "object", "svg", "img");
	private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
			"table", "tbody", "thead", "tr", "blockquote", "pre", "section", "article", "body", "header", "footer", "hr");

	private final List<Paragraph> paragraphs = new ArrayList<>();
	private final List<Run> runs = new ArrayList<>();
	private ParagraphKind kind = ParagraphKind.TEXT;

	private MarkupReader() {
	}

	/** Reads HTML; an empty string is an empty text. */
	public static MarkupText read(String html) {
		MarkupReader reader = new MarkupReader();
		reader.children(Jsoup.parseBodyFragment(html).body(), new Look(ParagraphKind.TEXT, Set.of(), ""));
		reader.end();
		return new MarkupText(reader.paragraphs);
	}

	/** Reads text without markup; each line is a paragraph. */
	public static MarkupText readPlain(String text) {
		return new MarkupText(text.replace("\r\n", "\n").replace('\r', '\n').lines()
				.map(line -> new Paragraph(ParagraphKind.TEXT, List.of(Run.plain(line)))).toList());
	}

	/** How words look at some place in the HTML. */
	private record Look(ParagraphKind kind, Set<Emphasis> emphasis, String link) {

		Look as(ParagraphKind other) {
			return new Look(other, emphasis, link);
		}

		Look with(Emphasis more) {
			Set<Emphasis> all = EnumSet.of(more);
			all.addAll(emphasis);
			return new Look(kind, all, link);
		}
	}

	private void children(Element element, Look look) {
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode words) {
				words(words.getWholeText(), look);
			} else if (child instanceof Element inner && !DROPPED.contains(inner.normalName())) {
				element(inner, look);
			}
		}
	}

	private void element(Element element, Look look) {
		String name = element.normalName();
		if (name.equals("br")) {
			runs.add(new Run(Run.BREAK, look.emphasis, look.link));
		} else if (name.equals("td") || name.equals("th")) {
			words(" ", look);
			children(element, look);
		} else if (BLOCKS.contains(name)) {
			block(element, look);
		} else {
			children(element, inline(element, look));
		}
	}

	private void block(Element element, Look look) {
		ParagraphKind inner = MarkupBlocks.kind(element, look.kind);
		boolean continues = look.kind.isItem() && inner.equals(look.kind) && !element.normalName().equals("li");
		if (continues && !runs.isEmpty()) {
			runs.add(Run.plain(Run.BREAK));
		} else if (!continues) {
			end();
		}
		kind = inner;
		children(element, look.as(inner));
		if (!continues) {
			end();
		}
		kind = look.kind;
	}

	private static Look inline(Element element, Look look) {
		return switch (element.normalName()) {
		case "b", "strong" -> look.with(Emphasis.STRONG);
		case "i", "em" -> look.with(Emphasis.ITALIC);
		case "a" -> new Look(look.kind, look.emphasis, MarkupLinks.safe(element.attr("href")));
		case "span" -> MarkupBlocks.isIgnored(element) ? new Look(look.kind, Set.of(), "ignored:") : look;
		default -> look;
		};
	}

	private void words(String text, Look look) {
		if (look.link.equals("ignored:")) {
			return;
		}
		String spaced = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
		String trimmed = endsWithSpace() ? spaced.stripLeading() : spaced;
		if (!trimmed.isEmpty()) {
			kind = look.kind;
			runs.add(new Run(trimmed, look.emphasis, look.link));
		}
	}

	private boolean endsWithSpace() {
		return runs.isEmpty() || runs.getLast().text().endsWith(" ") || runs.getLast().text().endsWith(Run.BREAK);
	}

	/** Ends the paragraph being read; one that holds nothing is left out. */
	private void end() {
		while (!runs.isEmpty() && runs.getLast().text().replace(Run.BREAK, "").isBlank()) {
			runs.removeLast();
		}
		if (!runs.isEmpty()) {
			runs.set(runs.size() - 1, runs.getLast().with(runs.getLast().text().replaceFirst("[ \\t]+$", "")));
			paragraphs.add(new Paragraph(kind, runs));
		}
		runs.clear();
	}
}
