package se.styrkedjan.ui.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import se.styrkedjan.ui.markup.ParagraphKind.Role;

/** Tells what kind of paragraph an element of HTML is, with Word's lists, which are paragraphs with a style. */
final class MarkupBlocks {

	private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");

	private MarkupBlocks() {
	}

	static ParagraphKind kind(Element element, ParagraphKind outer) {
		return switch (element.normalName()) {
		case "h1", "h2", "h3" -> ParagraphKind.of(Role.HEADING);
		case "h4", "h5", "h6" -> ParagraphKind.of(Role.SUBHEADING);
		case "ul" -> list(Role.BULLET, outer);
		case "ol" -> list(Role.NUMBER, outer);
		case "p" -> word(element, outer);
		default -> outer;
		};
	}

	private static ParagraphKind list(Role role, ParagraphKind outer) {
		return outer.isItem() ? new ParagraphKind(role, outer.depth()).deeper(1) : ParagraphKind.of(role);
	}

	private static ParagraphKind word(Element element, ParagraphKind outer) {
		Matcher level = WORD_LEVEL.matcher(element.attr("style"));
		if (!level.find()) {
			return outer;
		}
		Element mark = element.selectFirst("span[style*=mso-list]");
		boolean number = mark != null && mark.text().strip().matches("(\\d+|[a-zA-Z]|[ivx]+)[.)].*");
		return new ParagraphKind(number ? Role.NUMBER : Role.BULLET, Integer.parseInt(level.group(1)) - 1).deeper(0);
	}

	/** Whether an element holds only the mark that Word puts before an item. */
	static boolean isIgnored(Element element) {
		return element.attr("style").replace(" ", "").contains("mso-list:Ignore");
	}
}
