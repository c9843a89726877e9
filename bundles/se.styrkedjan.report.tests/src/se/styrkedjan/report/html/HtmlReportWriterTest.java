package se.styrkedjan.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.testsupport.DocumentText;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;

class HtmlReportWriterTest {

	private ReportDocument document;
	private byte[] bytes;
	private Document page;

	@BeforeEach
	void write() throws Exception {
		document = Reports.compose(Written.request(SamplePlans.ordinary(), Period.VB));
		bytes = Written.as(ReportFormat.HTML, document);
		page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
	}

	@Test
	void holdsEveryWordInOrder() {
		page.select("caption").remove();
		String read = DocumentText.squeezed(page.select("main").text());
		int position = 0;
		for (String block : DocumentText.blocks(document)) {
			int found = read.indexOf(DocumentText.squeezed(block), position);
			assertTrue(found >= 0, () -> "missing, or out of order: " + block);
			position = found + DocumentText.squeezed(block).length();
		}
	}

	@Test
	void isWellFormedWithLanguageAndTitle() throws Exception {
		Parser xml = Parser.xmlParser().setTrackErrors(1);
		Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "", xml);
		assertEquals(List.of(), xml.getErrors());
		assertEquals("sv-SE", page.select("html").attr("lang"));
		assertEquals(document.properties().title(), page.title());
	}

	@Test
	void everyTableHasANameAndHeads() {
		assertFalse(page.select("table").isEmpty());
		for (Element table : page.select("table")) {
			assertFalse(table.select("caption").text().isEmpty());
			assertTrue(table.select("thead th[scope=col]").size() > 2);
			for (Element row : table.select("tbody tr:not(.comment)")) {
				assertEquals(1, row.select("th[scope=row]").size(), row.text());
			}
		}
	}

	@Test
	void linksInsideLeadSomewhere() {
		Set<String> ids = Set.copyOf(page.select("[id]").eachAttr("id"));
		assertEquals(page.select("[id]").size(), ids.size(), "ids are unique");
		for (Element link : page.select("a[href^=#]")) {
			assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
		}
		assertEquals(document.listedHeadings().size(), page.select("nav a").size());
	}

	@Test
	void needsNothingFromOutside() {
		assertTrue(page.select("script, link, img, iframe").isEmpty());
		assertFalse(page.select("style").html().contains("url("));
	}
}
