package se.styrkedjan.report.docx;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.markup.XmlBuilder;

/**
 * The table of contents: a field that the word processor updates, filled beforehand for programs that show fields as
 * they stand.
 */
final class WordContents {

	private final List<Heading> headings;
	private final Map<String, Integer> pages;

	/**
	 * The contents of a document.
	 *
	 * @param headings the headings it lists
	 * @param pages    expected page by anchor of the heading
	 */
	WordContents(List<Heading> headings, Map<String, Integer> pages) {
		this.headings = headings;
		this.pages = pages;
	}

	/** The name by which fields find a heading. */
	static String bookmark(Heading heading) {
		return "_Toc_" + heading.id();
	}

	void write(XmlBuilder out) {
		Iterator<Heading> left = headings.iterator();
		boolean first = true;
		while (left.hasNext()) {
			Heading heading = left.next();
			out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "TOC" + heading.level()).end();
			if (first) {
				WordField.begin(out, "TOC \\o \"1-" + Heading.DEEPEST_LISTED + "\" \\h \\z \\u");
				first = false;
			}
			entry(out, heading);
			if (!left.hasNext()) {
				WordField.end(out);
			}
			out.end();
		}
	}

	private void entry(XmlBuilder out, Heading heading) {
		out.start("w:hyperlink", "w:anchor", bookmark(heading), "w:history", "1");
		out.start("w:r").element("w:t", heading.text(), "xml:space", "preserve").end();
		out.start("w:r").empty("w:tab").end();
		WordField.write(out, "PAGEREF " + bookmark(heading) + " \\h", String.valueOf(pages.getOrDefault(heading.id(), 1)));
		out.end();
	}
}
