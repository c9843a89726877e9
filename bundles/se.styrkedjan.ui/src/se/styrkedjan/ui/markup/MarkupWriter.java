package se.styrkedjan.ui.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import se.styrkedjan.ui.markup.ParagraphKind.Role;

/**
 * Writes a text as the safe subset of HTML: {@code p ul ol li strong em h3 h4 a br}. What is read and written again is the
 * same; an empty text is the empty string.
 */
public final class MarkupWriter {

	private final StringBuilder out = new StringBuilder();
	private final Deque<Role> lists = new ArrayDeque<>();

	private MarkupWriter() {
	}

	/** The HTML of a text. */
	public static String write(MarkupText text) {
		MarkupWriter writer = new MarkupWriter();
		if (!text.plain().isBlank()) {
			text.paragraphs().forEach(writer::paragraph);
			writer.closeTo(0);
		}
		return writer.out.toString();
	}

	private void paragraph(Paragraph paragraph) {
		ParagraphKind kind = paragraph.kind();
		if (kind.isItem()) {
			item(paragraph);
		} else if (!paragraph.text().isBlank()) {
			closeTo(0);
			String name = kind.role() == Role.HEADING ? "h3" : kind.role() == Role.SUBHEADING ? "h4" : "p";
			out.append('<').append(name).append('>');
			runs(paragraph.runs());
			out.append("</").append(name).append('>');
		}
	}

	private void item(Paragraph paragraph) {
		ParagraphKind kind = paragraph.kind();
		int depth = Math.min(kind.depth(), lists.size());
		closeTo(depth + 1);
		if (lists.size() == depth + 1 && lists.peek() != kind.role()) {
			closeTo(depth);
		}
		if (lists.size() == depth + 1) {
			out.append("</li>");
		} else {
			lists.push(kind.role());
			out.append(kind.role() == Role.NUMBER ? "<ol>" : "<ul>");
		}
		out.append("<li>");
		runs(paragraph.runs());
	}

	private void closeTo(int depth) {
		while (lists.size() > depth) {
			out.append("</li>").append(lists.pop() == Role.NUMBER ? "</ol>" : "</ul>");
		}
	}

	private void runs(List<Run> runs) {
		for (Run run : runs) {
			boolean strong = run.emphasis().contains(Emphasis.STRONG);
			boolean italic = run.emphasis().contains(Emphasis.ITALIC);
			out.append(run.link().isEmpty() ? "" : "<a href=\"" + escape(run.link()) + "\">");
			out.append(strong ? "<strong>" : "").append(italic ? "<em>" : "");
			out.append(escape(run.text()).replace(Run.BREAK, "<br>"));
			out.append(italic ? "</em>" : "").append(strong ? "</strong>" : "");
			out.append(run.link().isEmpty() ? "" : "</a>");
		}
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
