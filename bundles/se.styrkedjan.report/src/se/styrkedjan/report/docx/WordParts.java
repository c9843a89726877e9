package se.styrkedjan.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import se.styrkedjan.report.document.ReportDocument.Properties;
import se.styrkedjan.report.markup.XmlBuilder;
import se.styrkedjan.report.text.ReportMessages;

/** The small parts of the package: head and foot of the pages, properties, and those that are the same in all. */
final class WordParts {

	static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private WordParts() {
	}

	static String header(String head, ReportMessages messages) {
		String[] words = messages.get("page.number", "\n", "\n").split("\n", -1);
		XmlBuilder out = part("w:hdr", "Header");
		plain(out, head);
		out.start("w:r").empty("w:tab").end();
		plain(out, words[0]);
		WordField.write(out, "PAGE", "1");
		plain(out, words[1]);
		WordField.write(out, "NUMPAGES", "1");
		plain(out, words[2]);
		return out.end().end().toString();
	}

	static String footer(Properties properties) {
		XmlBuilder out = part("w:ftr", "Footer");
		plain(out, String.join(" · ", properties.footer()));
		return out.end().end().toString();
	}

	static String core(Properties properties) {
		var out = new XmlBuilder();
		out.raw(DECLARATION).start("cp:coreProperties", "xmlns:cp",
				"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
				"http://purl.org/dc/elements/1.1/");
		out.element("dc:title", properties.title()).element("dc:subject", properties.subject());
		out.element("dc:creator", properties.author()).element("dc:language", properties.language().toLanguageTag());
		return out.end().toString();
	}

	static String application() {
		var out = new XmlBuilder();
		out.raw(DECLARATION).start("Properties", "xmlns",
				"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
		return out.element("Application", "Styrkedjan").end().toString();
	}

	/** A part that is the same in all documents but for their language. */
	static String template(String name, Properties properties) {
		try (InputStream in = WordParts.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("LANGUAGE",
					properties.language().toLanguageTag());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static XmlBuilder part(String root, String style) {
		var out = new XmlBuilder();
		out.raw(DECLARATION).start(root, "xmlns:w", WORD).start("w:p").start("w:pPr");
		return out.empty("w:pStyle", "w:val", style).end();
	}

	private static void plain(XmlBuilder out, String text) {
		out.start("w:r").element("w:t", text, "xml:space", "preserve").end();
	}
}
