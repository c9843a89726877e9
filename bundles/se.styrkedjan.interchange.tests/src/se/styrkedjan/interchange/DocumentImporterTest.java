package se.styrkedjan.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.interchange.findings.FindingTexts;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.interchange.published.DocumentType;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.interchange.testsupport.Imported;
import se.styrkedjan.interchange.testsupport.Invented;

class DocumentImporterTest {

	@TempDir
	Path folder;

	@Test
	void whatIsReadToPrepareHoldsEveryPartOfADocument() throws Exception {
		DocumentImporter.prepare();
		try (var specimen = DocumentImporter.class.getResourceAsStream("specimen.txt")) {
			var read = read(specimen.readAllBytes());
			var document = read.document();
			assertEquals("Påhittade enheten", document.head().unit());
			assertEquals(4, document.allGoals().count());
			assertTrue(document.allGoals().anyMatch(goal -> !goal.indicators().isEmpty()));
			assertTrue(document.allGoals().anyMatch(goal -> !goal.activities().isEmpty()));
			Assertions.assertFalse(document.economy().isEmpty());
			assertTrue(read.findings().stream().noneMatch(finding -> finding.code().equals("text.kept")));
		}
	}

	@Test
	void readsUtf16WithMarkAndWithout() throws Exception {
		var text = Invented.text("t2-2023-forskola.txt");
		for (var bytes : new byte[][] { text.getBytes(StandardCharsets.UTF_16),
				text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16BE) }) {
			var result = read(bytes);
			assertEquals(1050, value(result));
			assertTrue(said(result, "encoding.assumed"));
		}
	}

	@Test
	void readsWindowsTextAndSaysSo() throws Exception {
		var result = read(Invented.text("t2-2023-forskola.txt").replace('●', ' ').replace('■', ' ')
				.getBytes(Charset.forName("windows-1252")));
		assertEquals("Förskolan Eken", result.document().head().unit());
		assertTrue(said(result, "encoding.assumed"));
	}

	@Test
	void repairsGarbledSwedishLetters() throws Exception {
		var garbled = new String(Invented.text("vp-2019-funktionsnedsattning.txt").replace("•", "-")
				.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
		var result = read(garbled.getBytes(StandardCharsets.UTF_8));
		assertEquals("Enheten för funktionsnedsättning", result.document().head().unit());
		assertTrue(said(result, "encoding.repaired"));
	}

	@Test
	void letsTheUserOverruleTypeUnitAndYear() throws Exception {
		var file = write(Invented.text("t2-2023-forskola.txt").getBytes(StandardCharsets.UTF_8));
		var result = DocumentImporter.read(file, new ImportOptions(DocumentType.VB, "Förskolan Alen", 2024));
		assertEquals(DocumentType.VB, result.document().head().type());
		assertEquals(2024, result.document().head().year());
		assertEquals("Förskolan Alen", result.document().head().unit());
	}

	@Test
	void refusesAHugeTextAtOnce() throws Exception {
		var file = folder.resolve("stor.txt");
		try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(200L * 1024 * 1024);
		}
		var refused = Assertions.assertTimeout(Duration.ofSeconds(1), () -> refused(file));
		assertEquals("file.tooLarge", refused.code());
		assertTrue(new FindingTexts(Locale.of("sv")).text(refused.code(), refused.args().toArray()).contains("stor.txt"));
	}

	@Test
	void refusesWhatIsNoDocument() throws Exception {
		assertEquals("file.missing", refused(folder.resolve("saknas.txt")).code());
		assertEquals("file.empty", refused(write(new byte[0])).code());
		assertEquals("file.empty", refused(write("  \n \n".getBytes(StandardCharsets.UTF_8))).code());
		assertEquals("file.folder", refused(folder).code());
		var word = Files.write(folder.resolve("plan.docx"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0 });
		assertEquals("file.wordProcessor", refused(word).code());
		var binary = new byte[5000];
		for (int i = 0; i < binary.length; i++) {
			binary[i] = (byte) (i * 7);
		}
		assertEquals("file.binary", refused(write(binary)).code());
		assertEquals("document.unrecognised", refused(write("Kära dagbok, idag regnade det.".getBytes())).code());
	}

	@Test
	void saysWhatAFileReallyIsThatWasGivenAnotherName() throws Exception {
		assertEquals("file.wordProcessor", refused(packed("plan.txt", "word/document.xml", "<w:document/>")).code());
		assertEquals("file.wordProcessor",
				refused(packed("plan.pdf", "mimetype", "application/vnd.oasis.opendocument.text")).code());
		assertEquals("file.spreadsheet", refused(packed("tabell.pdf", "xl/workbook.xml", "<workbook/>")).code());
		assertEquals("file.binary", refused(packed("arkiv.txt", "brev.txt", "hej")).code());
		var picture = Files.write(folder.resolve("bild.txt"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0 });
		assertEquals("file.picture", refused(picture).code());
	}

	private Path packed(String name, String part, String text) throws IOException {
		var file = folder.resolve(name);
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			var bytes = text.getBytes(StandardCharsets.US_ASCII);
			var entry = new ZipEntry(part);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(bytes.length);
			var sum = new CRC32();
			sum.update(bytes);
			entry.setCrc(sum.getValue());
			zip.putNextEntry(entry);
			zip.write(bytes);
		}
		return file;
	}

	@Test
	void refusesPdfsWithoutReadableText() throws Exception {
		var image = folder.resolve("bild.pdf");
		try (var document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(image.toFile());
		}
		assertEquals("pdf.noText", refused(image).code());
		var locked = folder.resolve("last.pdf");
		try (var document = pdf()) {
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(locked.toFile());
		}
		assertEquals("pdf.password", refused(locked).code());
		assertEquals("pdf.damaged", refused(write("%PDF-1.7\nnothing here".getBytes())).code());
	}

	@Test
	void readsTheColumnsOfAnUntaggedPdf() throws Exception {
		var file = folder.resolve("vb.pdf");
		try (var document = pdf()) {
			document.save(file.toFile());
		}
		var result = DocumentImporter.read(file, ImportOptions.NONE);
		var rows = new Imported(result.document(), result.findings()).indicators();
		assertEquals(java.util.List.of("7.5%||||8%|6.5%|VB 2024||", "12||||||2024||"), rows.stream().map(Imported::row).toList());
		assertEquals("Antal besök i mottagningen", rows.get(1).title());
	}

	private static PDDocument pdf() throws IOException {
		var document = new PDDocument();
		var page = new PDPage();
		document.addPage(page);
		try (var out = new PDPageContentStream(document, page)) {
			var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
			Object[][] words = { { 50, 740, "Verksamhetsberättelse VB 2024 för Mottagningsenheten" },
					{ 50, 720, "KF:s inriktningsmål: 1. En stad för alla" }, { 50, 700, "Indikator" },
					{ 250, 700, "Periodens utfall" }, { 350, 700, "Årsmål" }, { 410, 700, "KF:s årsmål" },
					{ 490, 700, "Period" }, { 50, 680, "Sjukfrånvaro" }, { 250, 680, "7,5 %" }, { 350, 680, "8 %" },
					{ 410, 680, "6,5 %" }, { 490, 680, "VB 2024" }, { 50, 660, "Antal besök i" }, { 250, 660, "12" },
					{ 490, 660, "2024" }, { 50, 648, "mottagningen" } };
			for (var word : words) {
				out.beginText();
				out.setFont(font, 10);
				out.newLineAtOffset((Integer) word[0], (Integer) word[1]);
				out.showText((String) word[2]);
				out.endText();
			}
		}
		return document;
	}

	private static int value(ImportResult result) {
		return new Imported(result.document(), result.findings()).indicator("Antal högläsningsstunder per vecka")
				.figure(se.styrkedjan.interchange.published.PublishedIndicator.Measure.OUTCOME).value().intValue();
	}

	private static boolean said(ImportResult result, String code) {
		return result.findings().stream().anyMatch(finding -> finding.code().equals(code));
	}

	private static UnreadableDocument refused(Path file) {
		return assertThrows(UnreadableDocument.class, () -> DocumentImporter.read(file, ImportOptions.NONE));
	}

	private ImportResult read(byte[] bytes) throws Exception {
		return DocumentImporter.read(write(bytes), ImportOptions.NONE);
	}

	private Path write(byte[] bytes) throws IOException {
		return Files.write(Files.createTempFile(folder, "dokument", ".txt"), bytes);
	}
}
