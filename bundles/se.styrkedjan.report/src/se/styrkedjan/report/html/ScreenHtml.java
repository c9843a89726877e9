package se.styrkedjan.report.html;

import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.ReportDocument.Properties;
import se.styrkedjan.report.markup.XmlBuilder;
import se.styrkedjan.report.text.ReportMessages;

/** The HTML page that is read in a browser: landmarks, a link past the contents, wide tables that scroll by themselves. */
final class ScreenHtml {

	private static final String STYLE = PrintHtml.resource("screen.css");

	private ScreenHtml() {
	}

	/** The document as one page of HTML that is well-formed XML as well. */
	static String of(ReportDocument document) {
		Properties properties = document.properties();
		var messages = new ReportMessages(properties.language());
		var out = new XmlBuilder();
		out.raw("<!DOCTYPE html>\n").start("html", "lang", properties.language().toLanguageTag());
		head(out, properties);
		out.start("body").element("a", messages.get("contents.skip"), "class", "skip", "href", "#main");
		out.start("main", "id", "main");
		new BlockMarkup(out, xml -> contents(xml, document, messages), new TableMarkup(TableMarkup.Captions.IN_TEXT),
				ScreenChart::write)
				.blocks(document.blocks());
		out.end();
		if (!properties.footer().isEmpty()) {
			out.start("footer").element("p", String.join(" · ", properties.footer())).end();
		}
		return out.end().end().toString();
	}

	private static void head(XmlBuilder out, Properties properties) {
		out.start("head").empty("meta", "charset", "utf-8");
		out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		out.element("title", properties.title());
		out.empty("meta", "name", "description", "content", properties.subject());
		out.empty("meta", "name", "author", "content", properties.author());
		out.start("style").raw(STYLE).end().end();
	}

	private static void contents(XmlBuilder out, ReportDocument document, ReportMessages messages) {
		out.start("nav", "aria-label", messages.get("contents.label")).start("ul", "class", "contents");
		for (Heading heading : document.listedHeadings()) {
			out.start("li", "class", "level" + heading.level());
			out.element("a", heading.text(), "href", "#" + heading.id()).end();
		}
		out.end().end();
	}
}
