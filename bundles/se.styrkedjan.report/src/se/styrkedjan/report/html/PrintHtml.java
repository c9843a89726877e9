package se.styrkedjan.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.ReportDocument.Properties;
import se.styrkedjan.report.markup.XmlBuilder;
import se.styrkedjan.report.text.ReportMessages;

/** The HTML from which the PDF is made: pages with head and foot, page numbers in the contents, bookmarks. */
public final class PrintHtml {

	private static final String STYLE = resource("print.css");

	private PrintHtml() {
	}

	/** The document as XHTML. */
	public static String of(ReportDocument document) {
		var messages = new ReportMessages(document.properties().language());
		var out = new XmlBuilder();
		out.raw("<!DOCTYPE html>\n").start("html", "lang", document.properties().language().toLanguageTag());
		head(out, document, messages);
		out.start("body");
		runningParts(out, document);
		new BlockMarkup(out, xml -> contents(xml, document), new TableMarkup(TableMarkup.Captions.IN_TAGS),
				new PrintChart()::write)
				.blocks(document.blocks());
		return out.end().end().toString();
	}

	private static void head(XmlBuilder out, ReportDocument document, ReportMessages messages) {
		Properties properties = document.properties();
		out.start("head").element("title", properties.title());
		out.empty("meta", "name", "subject", "content", properties.subject());
		out.empty("meta", "name", "author", "content", properties.author());
		out.start("style").raw(STYLE.replace("PAGE-NUMBER", pageNumber(messages))).end();
		Bookmarks.write(out, document);
		out.end();
	}

	/** The words around the numbers differ by language, so this one value is made here. */
	private static String pageNumber(ReportMessages messages) {
		String[] words = messages.get("page.number", "\n", "\n").split("\n", -1);
		return "\"%s\" counter(page) \"%s\" counter(pages) \"%s\"".formatted(words[0], words[1], words[2]);
	}

	private static void runningParts(XmlBuilder out, ReportDocument document) {
		out.element("div", document.runningHead(), "class", "running-head");
		out.element("div", String.join(" · ", document.properties().footer()), "class", "running-foot");
	}

	private static void contents(XmlBuilder out, ReportDocument document) {
		out.start("ul", "class", "contents");
		for (Heading heading : document.listedHeadings()) {
			String target = "#" + heading.id();
			out.start("li", "class", "level" + heading.level());
			out.start("a", "href", target, "title", heading.text());
			out.element("span", heading.text()).start("span", "class", "page", "data-ref", target).end();
			out.end().end();
		}
		out.end();
	}

	static String resource(String name) {
		try (InputStream in = PrintHtml.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
