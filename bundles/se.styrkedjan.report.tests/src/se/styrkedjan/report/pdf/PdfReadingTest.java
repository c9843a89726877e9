package se.styrkedjan.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.testsupport.DocumentText;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;

/** What a screen reader meets in the PDF: validators do not look at these. */
class PdfReadingTest {

	private static Reading ordinary;
	private static Reading many;

	/** A document, what was written of it, and what is read from that. */
	private record Reading(ReportDocument document, PDDocument pdf, PdfTags.Read tags) implements AutoCloseable {

		static Reading of(Plan plan) throws Exception {
			ReportDocument document = Reports.compose(Written.request(plan, Period.VB));
			PDDocument pdf = Loader.loadPDF(Written.as(ReportFormat.PDF, document));
			return new Reading(document, pdf, PdfTags.of(pdf));
		}

		String text() throws IOException {
			return new PDFTextStripper().getText(pdf);
		}

		@Override
		public void close() throws IOException {
			pdf.close();
		}
	}

	@BeforeAll
	static void write() throws Exception {
		ordinary = Reading.of(SamplePlans.ordinary());
		many = Reading.of(SamplePlans.manyIndicators());
	}

	@AfterAll
	static void close() throws Exception {
		ordinary.close();
		many.close();
	}

	@Test
	void tellsEveryWordInOrder() {
		String read = DocumentText.squeezed(ordinary.tags().text());
		int position = 0;
		for (String block : DocumentText.blocks(ordinary.document())) {
			String wanted = DocumentText.squeezed(block);
			int found = read.indexOf(wanted, position);
			assertTrue(found >= 0, () -> "not told, or out of order: " + block);
			position = found + wanted.length();
		}
	}

	@Test
	void tellsNothingTwice() {
		// given the text from the first heading of the body on
		String read = DocumentText.squeezed(ordinary.tags().text());
		String body = read.substring(read.lastIndexOf("Sammanfattandeanalys"));
		// then it is as long as what was to be told
		List<String> blocks = DocumentText.blocks(ordinary.document());
		List<String> wanted = blocks.subList(blocks.indexOf("Sammanfattande analys"), blocks.size());
		assertEquals(DocumentText.squeezed(String.join("", wanted)).length(), body.length());
	}

	@Test
	void numbersItemsOfNumberedLists() {
		List<String> labels = ordinary.tags().all("Lbl").stream().map(PdfTags.Read::text).filter(text -> text.endsWith("."))
				.toList();
		assertEquals(List.of("1.", "2."), labels.subList(0, 2));
	}

	@Test
	void tellsHeadsOfATableOnce() throws Exception {
		// given a table over many pages
		assertTrue(many.pdf().getNumberOfPages() > 10);
		// then its head is seen on each of them
		assertTrue(countOf("Periodens", many.text()) > 10);
		// and told once
		assertEquals(1, countOf("Periodens", many.tags().text()));
	}

	@Test
	void attachesCommentsToTheirRow() {
		List<String> ids = new ArrayList<>();
		for (PdfTags.Read body : ordinary.tags().all("TBody")) {
			if (body.children().size() == 2 && body.children().get(1).children().size() == 1) {
				String id = body.children().getFirst().children().getFirst().tag().id();
				var comment = body.children().get(1).children().getFirst().tag();
				var headers = (COSArray) comment.tableAttributes().getDictionaryObject(COSName.getPDFName("Headers"));
				assertNotNull(id);
				assertEquals(id, ((COSString) headers.getObject(0)).getString());
				ids.add(id);
			}
		}
		assertTrue(ids.size() > 20, "comments found: " + ids.size());
		assertEquals(ids.size(), Set.copyOf(ids).size(), "ids are unique");
		var tree = (COSDictionary) Tag.root(ordinary.pdf()).dictionary().getDictionaryObject(COSName.getPDFName("IDTree"));
		assertEquals(2 * ids.size(), ((COSArray) tree.getDictionaryObject(COSName.NAMES)).size());
	}

	@Test
	void namesEveryTable() {
		List<String> captions = ordinary.document().blocks().stream().filter(Table.class::isInstance)
				.map(block -> ((Table) block).caption()).toList();
		List<String> summaries = ordinary.tags().all("Table").stream()
				.map(table -> table.tag().tableAttributes().getString(COSName.getPDFName("Summary"))).toList();
		assertFalse(captions.isEmpty());
		assertEquals(captions, summaries);
	}

	@Test
	void tagsContentsAsContents() {
		PdfTags.Read contents = ordinary.tags().all("TOC").getFirst();
		assertEquals(ordinary.document().listedHeadings().size(), contents.children().size());
		for (int i = 0; i < contents.children().size(); i++) {
			PdfTags.Read item = contents.children().get(i);
			assertEquals("TOCI", item.type());
			String heading = ordinary.document().listedHeadings().get(i).text();
			assertTrue(DocumentText.squeezed(item.text()).matches(
					Pattern.quote(DocumentText.squeezed(heading)) + "\\d+"), () -> item.text());
		}
	}

	@Test
	void contentsNameTheRightPages() throws Exception {
		var stripper = new PDFTextStripper();
		List<PdfTags.Read> items = ordinary.tags().all("TOCI");
		for (int i = 0; i < items.size(); i++) {
			String heading = DocumentText.squeezed(ordinary.document().listedHeadings().get(i).text());
			int page = Integer.parseInt(DocumentText.squeezed(items.get(i).text()).substring(heading.length()));
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			assertTrue(DocumentText.squeezed(stripper.getText(ordinary.pdf())).contains(heading), () -> heading + " on page " + page);
			assertTrue(page > 2, "after the contents");
		}
	}

	@Test
	void headingsSkipNoLevel() {
		int before = 0;
		for (PdfTags.Read heading : ordinary.tags().all().filter(read -> read.type().matches("H[1-6]")).toList()) {
			int level = heading.type().charAt(1) - '0';
			assertTrue(level <= before + 1, () -> heading.type() + " " + heading.text());
			before = level;
		}
		assertTrue(before > 0);
	}

	@Test
	void hasLanguageTitleAndOutline() {
		var catalog = ordinary.pdf().getDocumentCatalog();
		assertEquals("sv-SE", catalog.getLanguage());
		assertEquals(PageMode.USE_OUTLINES, catalog.getPageMode());
		assertTrue(catalog.getViewerPreferences().displayDocTitle());
		assertEquals("Verksamhetsberättelse VB 2025 för Enheten för råd och stöd", ordinary.pdf().getDocumentInformation().getTitle());
		List<String> outline = new ArrayList<>();
		catalog.getDocumentOutline().children().forEach(item -> outline.add(item.getTitle()));
		List<String> top = ordinary.document().blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
				.filter(heading -> heading.level() == 1).map(Heading::text).toList();
		assertEquals(top, outline);
	}

	@Test
	void numbersPagesAsSidOf() throws Exception {
		String text = ordinary.text();
		int pages = ordinary.pdf().getNumberOfPages();
		for (int page = 1; page <= pages; page++) {
			assertTrue(text.contains("Sid " + page + " (" + pages + ")"), "page " + page);
		}
	}

	@Test
	void embedsEveryFontAndNothingElse() throws Exception {
		Set<String> fonts = new HashSet<>();
		for (var page : ordinary.pdf().getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				var font = page.getResources().getFont(name);
				assertTrue(font.isEmbedded(), font.getName());
				fonts.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
			}
		}
		assertTrue(fonts.containsAll(Set.of("Roboto-Regular", "Roboto-Bold", "DejaVuSans")), fonts.toString());
	}

	@Test
	void printsSymbolsLongWordsAndOddCharacters() throws Exception {
		Reading straining = Reading.of(SamplePlans.straining());
		String read = DocumentText.squeezed(straining.tags().text());
		Stream.of(SamplePlans.LONG_WORD, SamplePlans.LONG_TITLE, "←→≥≤☐✓", "åäöÉøﬁ", "−1234567,5%")
				.forEach(wanted -> assertTrue(read.contains(DocumentText.squeezed(wanted)), wanted));
		assertFalse(read.contains("#"), "a sign for a missing glyph");
		assertEquals(Set.of((int) '漢'), PrintableCharacters.missing(straining.document()));
		straining.close();
	}

	@Test
	void ordinaryDocumentLacksNoGlyph() throws Exception {
		assertEquals(Set.of(), PrintableCharacters.missing(ordinary.document()));
	}

	private static int countOf(String word, String text) {
		return text.split(word, -1).length - 1;
	}
}
