package se.styrkedjan.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.report.ReportFormat;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.pdf.PageNumbers;
import se.styrkedjan.report.testsupport.DocumentText;
import se.styrkedjan.report.testsupport.SamplePlans;
import se.styrkedjan.report.testsupport.Written;

class DocxReadingTest {

	private ReportDocument document;
	private byte[] bytes;
	private XWPFDocument word;

	@BeforeEach
	void write() throws Exception {
		document = Reports.compose(Written.request(SamplePlans.ordinary(), Period.VB));
		bytes = Written.as(ReportFormat.DOCX, document);
		word = new XWPFDocument(new ByteArrayInputStream(bytes));
	}

	@AfterEach
	void close() throws Exception {
		word.close();
	}

	@Test
	void holdsEveryWordInOrder() {
		String read = DocumentText.squeezed(text(word.getBodyElements()));
		int position = 0;
		for (String block : DocumentText.blocks(document)) {
			String wanted = DocumentText.squeezed(block);
			int found = read.indexOf(wanted, position);
			assertTrue(found >= 0, () -> "missing, or out of order: " + block);
			position = found + wanted.length();
		}
	}

	@Test
	void headingsHaveTheStylesOfTheirLevel() {
		List<String> wanted = new ArrayList<>();
		List<String> found = new ArrayList<>();
		document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
				.filter(heading -> heading.role() == Heading.Role.BODY)
				.forEach(heading -> wanted.add("Heading" + heading.level() + " " + heading.text()));
		for (XWPFParagraph paragraph : word.getParagraphs()) {
			if (paragraph.getStyle() != null && paragraph.getStyle().matches("Heading\\d")) {
				found.add(paragraph.getStyle() + " " + paragraph.getText());
			}
		}
		assertEquals(wanted, found);
		assertEquals("heading 1", word.getStyles().getStyle("Heading1").getName());
		assertEquals(1, word.getParagraphs().stream().filter(paragraph -> "Title".equals(paragraph.getStyle())).count());
	}

	@Test
	void tablesRepeatTheirHeadsAndHaveNames() {
		List<Table> tables = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
		assertEquals(tables.size(), word.getTables().size());
		for (int i = 0; i < tables.size(); i++) {
			XWPFTable table = word.getTables().get(i);
			assertTrue(table.getRow(0).isRepeatHeader(), "head of table " + i);
			assertFalse(table.getRow(1).isRepeatHeader());
			assertEquals(tables.get(i).caption(), table.getCTTbl().getTblPr().getTblCaption().getVal());
			assertEquals(tables.get(i).columns().stream().map(Table.Column::head).toList(),
					table.getRow(0).getTableCells().stream().map(XWPFTableCell::getText).toList());
		}
	}

	@Test
	void valuesStayWithTheirComment() {
		XWPFTable table = word.getTables().getFirst();
		XWPFTableRow values = table.getRow(1);
		assertTrue(values.isCantSplitRow());
		for (XWPFTableCell cell : values.getTableCells()) {
			cell.getParagraphs().stream().filter(paragraph -> !paragraph.getText().isEmpty())
					.forEach(paragraph -> assertTrue(paragraph.getCTP().getPPr().isSetKeepNext(), paragraph.getText()));
		}
		assertEquals(1, table.getRow(2).getTableCells().size());
		assertFalse(table.getRow(2).isCantSplitRow());
	}

	@Test
	void contentsIsAFieldWithTheEntriesAndPagesFilledIn() throws Exception {
		Map<String, Integer> pages = PageNumbers.of(document);
		List<String> wanted = document.listedHeadings().stream()
				.map(heading -> heading.text() + "\t" + pages.get(heading.id())).toList();
		List<String> found = word.getParagraphs().stream()
				.filter(paragraph -> paragraph.getStyle() != null && paragraph.getStyle().startsWith("TOC"))
				.map(XWPFParagraph::getText).toList();
		assertEquals(wanted, found);
		String xml = WordFile.parts(bytes).get("word/document.xml");
		assertEquals(1, count("TOC \\\\o &quot;1-3&quot;|TOC \\\\o \"1-3\"", xml));
		assertEquals(wanted.size(), count("PAGEREF _Toc_a\\d+ ", xml));
		document.listedHeadings().forEach(heading -> assertEquals(1,
				count("<w:bookmarkStart w:id=\"\\d+\" w:name=\"_Toc_" + heading.id() + "\"/>", xml)));
		assertEquals(count("w:fldCharType=\"begin\"", xml), count("w:fldCharType=\"end\"", xml));
		assertTrue(word.isEnforcedUpdateFields());
	}

	@Test
	void languageAndPropertiesAreSet() throws Exception {
		Map<String, String> parts = WordFile.parts(bytes);
		assertTrue(parts.get("word/styles.xml").contains("<w:lang w:val=\"sv-SE\""));
		assertTrue(parts.get("docProps/core.xml").contains("<dc:language>sv-SE</dc:language>"));
		assertEquals(document.properties().title(), word.getProperties().getCoreProperties().getTitle());
		assertEquals(document.properties().author(), word.getProperties().getCoreProperties().getCreator());
	}

	@Test
	void symbolsAreSetInAFontThatHasThem() throws Exception {
		String xml = WordFile.parts(bytes).get("word/document.xml");
		assertTrue(count("[●◆■]", xml) > 10);
		assertEquals(count("[●◆■]", xml), count("w:ascii=\"Segoe UI Symbol\"[^>]*/><w:b w:val=\"0\"/><w:color[^>]*/></w:rPr>"
				+ "<w:t xml:space=\"preserve\">[●◆■]<", xml));
	}

	@Test
	void headShowsPageAndPages() {
		String head = word.getHeaderList().getFirst().getText();
		assertTrue(head.startsWith("Tjänsteutlåtande"), head);
		assertTrue(head.contains("Sid 1 (1)"), head);
	}

	@Test
	void numberedListsBeginAnew() throws Exception {
		List<String> numbers = word.getParagraphs().stream().filter(paragraph -> paragraph.getText().startsWith("Kartlägg"))
				.map(paragraph -> paragraph.getNumID().toString()).toList();
		assertTrue(numbers.size() > 1);
		assertEquals(numbers.size(), numbers.stream().distinct().count());
	}

	@Test
	void sameDocumentGivesSameBytes() throws Exception {
		assertArrayEquals(bytes, Written.as(ReportFormat.DOCX,
				Reports.compose(Written.request(SamplePlans.ordinary(), Period.VB))));
	}

	private static String text(List<IBodyElement> elements) {
		var text = new StringBuilder();
		for (IBodyElement element : elements) {
			switch (element) {
			case XWPFParagraph paragraph -> text.append(paragraph.getText()).append('\n');
			case XWPFTable table -> table.getRows().forEach(
					row -> row.getTableCells().forEach(cell -> text.append(text(cell.getBodyElements()))));
			default -> throw new IllegalStateException(element.toString());
			}
		}
		return text.toString();
	}

	private static long count(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().count();
	}
}
