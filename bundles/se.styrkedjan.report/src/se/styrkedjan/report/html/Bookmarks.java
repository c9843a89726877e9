package se.styrkedjan.report.html;

import java.util.List;

import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.markup.XmlBuilder;

/** The outline that PDF readers show beside the pages, nested as the headings are. */
final class Bookmarks {

	private Bookmarks() {
	}

	static void write(XmlBuilder out, ReportDocument document) {
		List<Heading> headings = document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
				.toList();
		out.start("bookmarks");
		int depth = 0;
		for (Heading heading : headings) {
			for (; depth >= heading.level(); depth--) {
				out.end();
			}
			for (; depth < heading.level(); depth++) {
				out.start("bookmark", "name", heading.text(), "href", "#" + heading.id());
			}
		}
		for (; depth > 0; depth--) {
			out.end();
		}
		out.end();
	}
}
