package se.styrkedjan.report.docx;

import java.util.List;

import se.styrkedjan.report.document.Inline;
import se.styrkedjan.report.document.LineBreak;
import se.styrkedjan.report.document.Link;
import se.styrkedjan.report.document.StatusMark;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.report.document.TextRun.Emphasis;
import se.styrkedjan.report.markup.XmlBuilder;

/** Writes what stands inside a paragraph. */
final class WordRuns {

	/** Text fonts lack the status symbols; without a font of its own each program would choose another. */
	private static final String SYMBOL_FONT = "Segoe UI Symbol";

	private final XmlBuilder out;
	private final Relationships relationships;

	WordRuns(XmlBuilder out, Relationships relationships) {
		this.out = out;
		this.relationships = relationships;
	}

	void all(List<Inline> content) {
		content.forEach(this::inline);
	}

	void text(String text) {
		out.start("w:r");
		characters(text);
		out.end();
	}

	void strong(String text) {
		out.start("w:r").start("w:rPr").empty("w:b").end();
		characters(text);
		out.end();
	}

	void tab() {
		out.start("w:r").empty("w:tab").end();
	}

	void status(StatusMark mark) {
		out.start("w:r").start("w:rPr");
		out.empty("w:rFonts", "w:ascii", SYMBOL_FONT, "w:hAnsi", SYMBOL_FONT, "w:eastAsia", SYMBOL_FONT, "w:cs", SYMBOL_FONT);
		out.empty("w:b", "w:val", "0").empty("w:color", "w:val", colour(mark.tone())).end();
		characters(mark.tone().symbol());
		out.end();
		text(" " + mark.words());
	}

	private static String colour(StatusMark.Tone tone) {
		return switch (tone) {
		case GOOD -> "1A7F37";
		case PARTLY -> "9A6700";
		case BAD -> "B42318";
		case UNKNOWN -> "57606A";
		};
	}

	private void inline(Inline inline) {
		switch (inline) {
		case TextRun run -> run(run);
		case Link link -> link(link);
		case LineBreak ignored -> out.start("w:r").empty("w:br").end();
		}
	}

	private void run(TextRun run) {
		out.start("w:r");
		if (!run.emphasis().isEmpty()) {
			out.start("w:rPr");
			if (run.emphasis().contains(Emphasis.STRONG)) {
				out.empty("w:b");
			}
			if (run.emphasis().contains(Emphasis.ITALIC)) {
				out.empty("w:i");
			}
			out.end();
		}
		characters(run.text());
		out.end();
	}

	private void link(Link link) {
		out.start("w:hyperlink", "r:id", relationships.link(link.target()), "w:tooltip", link.target());
		out.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").end();
		characters(link.text());
		out.end().end();
	}

	private void characters(String text) {
		out.element("w:t", text, "xml:space", "preserve");
	}
}
