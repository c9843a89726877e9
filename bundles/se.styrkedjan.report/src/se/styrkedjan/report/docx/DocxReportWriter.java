package se.styrkedjan.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import se.styrkedjan.report.document.DocumentWriter;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.ReportDocument.Properties;
import se.styrkedjan.report.markup.XmlBuilder;
import se.styrkedjan.report.pdf.PageNumbers;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.store.Progress;

/** Writes WordprocessingML (ECMA-376 part 1, transitional) with the styles, fields and heads that word processors know. */
public final class DocxReportWriter implements DocumentWriter {

	private static final int STEPS = 3;
	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	/** A fixed day (the first that the format can hold), so that the same document gives the same file. */
	private static final long NO_TIME = 315_532_800_000L;

	@Override
	public void write(ReportDocument document, OutputStream out, Progress progress) throws IOException {
		progress.worked(0, STEPS);
		Map<String, Integer> pages = PageNumbers.of(document);
		progress.worked(1, STEPS);
		Map<String, byte[]> parts = parts(document, pages);
		progress.worked(2, STEPS);
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				var entry = new ZipEntry(part.getKey());
				entry.setTime(NO_TIME);
				zip.putNextEntry(entry);
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		bytes.writeTo(out);
		out.flush();
		progress.worked(STEPS, STEPS);
	}

	private static Map<String, byte[]> parts(ReportDocument document, Map<String, Integer> pages) {
		Properties properties = document.properties();
		var relationships = new Relationships();
		var numbering = new Numbering();
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", WordParts.template("content-types.xml", properties));
		parts.put("_rels/.rels", WordParts.template("package-relationships.xml", properties));
		parts.put("docProps/core.xml", WordParts.core(properties));
		parts.put("docProps/app.xml", WordParts.application());
		parts.put("word/document.xml", body(document, pages, relationships, numbering));
		parts.put("word/_rels/document.xml.rels", relationships.xml());
		parts.put("word/styles.xml", WordParts.template("styles.xml", properties));
		parts.put("word/settings.xml", WordParts.template("settings.xml", properties));
		parts.put("word/numbering.xml", numbering.xml());
		parts.put("word/header1.xml", WordParts.header(document.runningHead(), new ReportMessages(properties.language())));
		parts.put("word/footer1.xml", WordParts.footer(properties));
		Map<String, byte[]> files = new LinkedHashMap<>();
		parts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
		for (byte[] picture : relationships.pictures()) {
			files.put("word/" + Relationships.pictureName(files.size() - parts.size() + 1), picture);
		}
		return files;
	}

	private static String body(ReportDocument document, Map<String, Integer> pages, Relationships relationships,
			Numbering numbering) {
		var out = new XmlBuilder();
		out.raw(WordParts.DECLARATION).start("w:document", "xmlns:w", WordParts.WORD, "xmlns:r", RELATIONSHIPS);
		out.start("w:body");
		new WordBlocks(out, relationships, numbering,
				new WordContents(document.listedHeadings(), pages)).blocks(document.blocks(), WordBlocks.Place.BODY);
		out.start("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", Relationships.HEADER);
		out.empty("w:footerReference", "w:type", "default", "r:id", Relationships.FOOTER);
		out.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
		out.empty("w:pgMar", "w:top", "1588", "w:right", "1247", "w:bottom", "1361", "w:left", "1361", "w:header", "794",
				"w:footer", "680", "w:gutter", "0");
		return out.end().end().end().toString();
	}
}
