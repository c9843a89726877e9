package se.styrkedjan.interchange.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;

class OutcomeReadingTest {

	@TempDir
	Path folder;

	private final Plan plan = plan("Sjukfrånvaro", "Andel nöjda brukare", "Antal beslut inom 15 dagar");

	@Test
	void aTextTableIsReadByItsHeads() throws Exception {
		var rows = read("indikator;utfall;antal;av totalt;män;kvinnor;källa\n"
				+ "Sjukfrånvaro;7,9 %;;;6,1;9,0;Personalsystemet\nAndel nöjda brukare;22,22;12;54;;;Enkät\n");

		assertEquals(List.of(2, 3), rows.stream().map(OutcomeRow::number).toList());
		assertEquals("Sjukfrånvaro", rows.getFirst().indicator().orElseThrow().getTitle());
		assertEquals(new BigDecimal("7.9"), rows.getFirst().numbers().get(Meaning.OUTCOME));
		assertEquals("Personalsystemet", rows.getFirst().texts().get(Meaning.SOURCE));
		assertEquals(new BigDecimal("54"), rows.get(1).numbers().get(Meaning.WHOLE));
		assertTrue(rows.stream().allMatch(OutcomeRow::isUsable));
	}

	@Test
	void aWorkbookIsReadWithNumbersSharesAndRowNumbers() throws Exception {
		var file = folder.resolve("utfall.xlsx");
		try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Styrkedjan", "1.0")) {
			var sheet = book.newWorksheet("T2");
			sheet.value(0, 0, "Utdrag ur statistiksystemet");
			sheet.value(3, 0, "Indikator");
			sheet.value(3, 1, "Periodens utfall");
			sheet.value(4, 0, "Sjukfrånvaro");
			sheet.value(4, 1, 0.1 + 0.2);
			sheet.value(5, 0, "Andel nöjda brukare");
			sheet.value(5, 1, 0.2222);
			sheet.style(5, 1).format("0.00%").set();
		}
		var sheet = SheetFile.read(file, new Findings()).getFirst();

		var rows = OutcomeReading.read(sheet, FigureMapping.proposed(sheet, Meaning.OF_OUTCOMES), plan);

		assertEquals(List.of(5, 6), rows.stream().map(OutcomeRow::number).toList());
		assertEquals(new BigDecimal("0.3"), rows.getFirst().numbers().get(Meaning.OUTCOME));
		assertEquals(new BigDecimal("22.22"), rows.get(1).numbers().get(Meaning.OUTCOME));
	}

	@Test
	void rowsOfDifferentLengthsAreRead() throws Exception {
		var rows = read("Utdrag;\nindikator;utfall;källa\nSjukfrånvaro;7,9\nAndel nöjda brukare;5;Enkät;mer\n");

		assertEquals(List.of(3, 4), rows.stream().map(OutcomeRow::number).toList());
		assertTrue(rows.stream().allMatch(OutcomeRow::isUsable));
	}

	@Test
	void aTitleOverTheTableDoesNotHideItsSeparator() throws Exception {
		var rows = read("Utdrag ur statistik, 2026\n\nindikator;utfall\nSjukfrånvaro;7,9\nAndel nöjda brukare;5,1\n");

		assertEquals(new BigDecimal("7.9"), rows.getFirst().numbers().get(Meaning.OUTCOME));
	}

	@Test
	void everyRowThatCannotBeTakenSaysWhy() throws Exception {
		var rows = read("indikator;utfall;antal;av totalt\nSjukfrånvaro;sju;;\nOkänt mått;1;;\n"
				+ "Andel nöjda brukare;;60;54\nSjukfrånvaro;7;;\nAntal beslut inom 15 dagar;;;\n");

		assertEquals(List.of("figures.notANumber", "figures.unknownIndicator", "figures.countBeyondWhole",
				"figures.twice", "figures.rowEmpty"), rows.stream().map(row -> row.findings().getFirst().code()).toList());
		assertTrue(rows.stream().noneMatch(OutcomeRow::isUsable));
		assertEquals(List.of(2, 3, 4, 5, 6),
				rows.stream().map(row -> row.findings().getFirst()).map(Finding::line).toList());
	}

	@Test
	void rowsOfOtherUnitsInAFileOfSeveralAreSkippedAndNamed() throws Exception {
		plan.setUnitName("Enheten för vuxenstöd");
		var rows = read("enhet;indikator;utfall\nFörsörjningsenheten;Sjukfrånvaro;9\n"
				+ "Enheten för Vuxenstöd;Sjukfrånvaro;7\nResursenheten;Okänt mått;1\n");

		assertEquals(List.of(false, true, false), rows.stream().map(OutcomeRow::isUsable).toList());
		assertEquals(List.of("figures.otherUnit"),
				rows.getFirst().findings().stream().map(Finding::code).toList());
		assertEquals("Försörjningsenheten", rows.getFirst().findings().getFirst().args().get(1));
		assertEquals(List.of("figures.otherUnit"), rows.getLast().findings().stream().map(Finding::code).toList());
		assertTrue(rows.get(1).findings().isEmpty(), "the row before was not about this unit");
	}

	@Test
	void aColumnOfMeasuresIsNotTakenForOneOfUnits() throws Exception {
		plan.setUnitName("Enheten för vuxenstöd");
		var rows = read("indikator;utfall;enhet\nSjukfrånvaro;7;%\nAndel nöjda brukare;5;procent\n");

		assertTrue(rows.stream().allMatch(OutcomeRow::isUsable));
	}

	@Test
	void aShareThatDisagreesWithItsCountsIsSaid() throws Exception {
		var rows = read("indikator;utfall;antal;av totalt\nAndel nöjda brukare;25;12;54\n");

		assertEquals(List.of("25", "22,22"), rows.getFirst().findings().getFirst().args().subList(1, 3));
		assertTrue(rows.getFirst().isUsable());
	}

	@Test
	void aSavedMappingNamesTheIndicatorOfARow() throws Exception {
		var sheet = sheet("Mått;Värde\nFråga 12;81,5\n", StandardCharsets.UTF_8);
		var wanted = OutcomeReading.indicators(plan).get(1);
		var mapping = FigureMapping.proposed(sheet, Meaning.OF_OUTCOMES).withRow("Fråga 12", wanted.getLineage());

		var rows = OutcomeReading.read(sheet, mapping, plan);

		assertEquals(wanted, rows.getFirst().indicator().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE" })
	void swedishLettersSurviveEveryEncoding(String charset) throws Exception {
		var mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
		var sheet = sheet(mark + "indikator\tutfall\nSjukfrånvaro\t7,9\n", Charset.forName(charset));

		var rows = OutcomeReading.read(sheet, FigureMapping.proposed(sheet, Meaning.OF_OUTCOMES), plan);

		assertTrue(rows.getFirst().isUsable());
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "\t", ",", "|" })
	void theSeparatorIsFound(String separator) throws Exception {
		var text = "\"indikator\";\"utfall\"\n\"Sjukfrånvaro\";\"7,9\"\n".replace(";", separator);

		assertEquals(2, sheet(text, StandardCharsets.UTF_8).width());
	}

	@Test
	void whatIsNoTableIsRefusedWithAReason() throws Exception {
		assertEquals("file.missing", refusal(folder.resolve("saknas.csv")));
		assertEquals("file.empty", refusal(written("tom.csv", new byte[0])));
		assertEquals("sheet.none", refusal(folder));
		assertEquals("sheet.none", refusal(written("bild.csv", new byte[] { 0, 1, 2, 3, 0, 0, 7, 9 })));
		assertEquals("sheet.protected",
				refusal(written("gammal.xls", new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 1 })));
		assertEquals("sheet.damaged", refusal(written("trasig.xlsx", "PK\3\4trasig".getBytes(StandardCharsets.UTF_8))));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void aDamagedWorkbookIsReadOrRefusedButNeverAnotherError(long seed) throws Exception {
		var file = folder.resolve("ut.xlsx");
		try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Styrkedjan", "1.0")) {
			book.newWorksheet("Blad").value(0, 0, "Indikator");
		}
		var random = new Random(seed);
		byte[] whole = Files.readAllBytes(file);
		for (int round = 0; round < 40; round++) {
			byte[] damaged = whole.clone();
			for (int i = 0; i < 4; i++) {
				damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
			}
			try {
				assertFalse(SheetFile.read(written("skadad.xlsx", damaged), new Findings()).isEmpty());
			} catch (UnreadableDocument refused) {
				assertTrue(refused.code().matches("(sheet|file)\\..*"), refused.code());
			}
		}
	}

	private List<OutcomeRow> read(String text) throws Exception {
		var sheet = sheet(text, StandardCharsets.UTF_8);
		return OutcomeReading.read(sheet, FigureMapping.proposed(sheet, Meaning.OF_OUTCOMES), plan);
	}

	private Sheet sheet(String text, Charset charset) throws IOException, UnreadableDocument {
		return SheetFile.read(written("tabell.csv", text.getBytes(charset)), new Findings()).getFirst();
	}

	private Path written(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private static String refusal(Path file) {
		return assertThrows(UnreadableDocument.class, () -> SheetFile.read(file, new Findings())).code();
	}

	static Plan plan(String... titles) {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		plan.getGoals().add(goal);
		for (var title : titles) {
			Indicator indicator = Elements.create(SteeringPackage.Literals.INDICATOR);
			indicator.setTitle(title);
			goal.getIndicators().add(indicator);
		}
		return plan;
	}
}
