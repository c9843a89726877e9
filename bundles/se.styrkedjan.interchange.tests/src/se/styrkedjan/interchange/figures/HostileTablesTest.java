package se.styrkedjan.interchange.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.model.steering.Plan;

/** Tables as people and systems really send them. */
class HostileTablesTest {

	private static final String[] TITLES = { "Sjukfrånvaro", "Andel nöjda brukare", "Antal beslut inom 15 dagar" };

	@TempDir
	Path folder;

	private final Plan plan = OutcomeReadingTest.plan(TITLES);

	@Test
	void mergedCellsHoldTheirValueOnceAndFormulasTheirResult() throws Exception {
		var rows = read(book(sheet -> {
			sheet.value(0, 0, "Utfall för enheten");
			sheet.range(0, 0, 0, 3).merge();
			head(sheet, 1, "Indikator", "Utfall", "Antal", "Av totalt");
			row(sheet, 2, TITLES[0], 7.9);
			sheet.formula(3, 1, "12/54*100");
			sheet.value(3, 0, TITLES[1]);
			sheet.value(4, 1, 23);
			sheet.range(3, 0, 4, 0).merge();
		}));

		assertEquals(TITLES[0], rows.getFirst().name());
		assertEquals(List.of("figures.nameless"), rows.get(2).findings().stream().map(Finding::code).toList(),
				"the lower half of a merged title names nothing, and its figures are not left out unsaid");
		assertEquals(new BigDecimal("7.9"), rows.getFirst().numbers().get(Meaning.OUTCOME));
	}

	@Test
	void aFormulaThatWasNeverReckonedIsNoNumberAndSaysSo() throws Exception {
		var rows = read(book(sheet -> {
			head(sheet, 0, "Indikator", "Utfall");
			sheet.value(1, 0, TITLES[0]);
			sheet.formula(1, 1, "1/0");
			sheet.value(2, 0, TITLES[1]);
			sheet.value(2, 1, "#DIVISION/0!");
		}));

		assertEquals(List.of(false, false), rows.stream().map(OutcomeRow::isUsable).toList());
		assertTrue(rows.stream().allMatch(row -> row.findings().getFirst().line() == row.number()));
	}

	@Test
	void aDayIsNoNumberAndSaysSo() throws Exception {
		var rows = read(book(sheet -> {
			head(sheet, 0, "Indikator", "Utfall");
			sheet.value(1, 0, TITLES[0]);
			sheet.value(1, 1, LocalDate.of(2026, 5, 7));
			sheet.style(1, 1).format("yyyy-mm-dd").set();
		}));

		assertEquals(List.of("figures.notANumber"), rows.getFirst().findings().stream().map(Finding::code).toList());
		assertEquals("2026-05-07", rows.getFirst().findings().getFirst().args().get(1));
	}

	@Test
	void emptyRowsAreSkippedAndRowsKeepTheirNumbers() throws Exception {
		var rows = read(book(sheet -> {
			head(sheet, 3, "Indikator", "Utfall");
			row(sheet, 7, TITLES[0], 1);
			sheet.value(9, 1, " ");
			row(sheet, 12, TITLES[1], 2);
		}));

		assertEquals(List.of(8, 13), rows.stream().map(OutcomeRow::number).toList());
	}

	@Test
	void ofTwoHeadsTheOneOfWhichMostIsKnownCountsAndTheOtherIsToldOf() throws Exception {
		var rows = read(book(sheet -> {
			head(sheet, 0, "", "Periodens utfall", "");
			head(sheet, 1, "Indikator", "Utfall", "Kvinnor", "Män");
			row(sheet, 2, TITLES[0], 7.9, 8, 7);
			head(sheet, 3, "Indikator", "Utfall", "Kvinnor", "Män");
			row(sheet, 4, TITLES[1], 22, 21, 23);
		}));

		assertEquals(List.of(3, 4, 5), rows.stream().map(OutcomeRow::number).toList());
		assertEquals(new BigDecimal("8"), rows.getFirst().numbers().get(Meaning.WOMEN));
		assertEquals(List.of(true, false, true), rows.stream().map(OutcomeRow::isUsable).toList());
		assertEquals(4, rows.get(1).findings().getFirst().line());
	}

	@Test
	void aHiddenSheetIsNotRead() throws Exception {
		var file = folder.resolve("dolt.xlsx");
		try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Styrkedjan", "1.0")) {
			var hidden = book.newWorksheet("Arbetsblad");
			head(hidden, 0, "Indikator", "Utfall");
			row(hidden, 1, TITLES[0], 999);
			hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
			var shown = book.newWorksheet("Utfall");
			head(shown, 0, "Indikator", "Utfall");
			row(shown, 1, TITLES[0], 7.9);
		}

		assertEquals(List.of("Utfall"), SheetFile.read(file, new Findings()).stream().map(Sheet::name).toList());
	}

	@ParameterizedTest
	@CsvSource({ "';',UTF-8", "',',UTF-8", "'\t',UTF-8", "';',ISO-8859-1", "',',windows-1252", "';',UTF-16LE" })
	void quotedLineBreaksSeparatorsAndQuotesAreText(String separator, String charset) throws Exception {
		var text = String.join(separator, "indikator", "utfall", "analys") + "\r\n"
				+ String.join(separator, "\"" + TITLES[0] + "\"", "\"7,9\"", "\"Rad ett;\r\n\"\"rad\"\" två, tre\"") + "\r\n"
				+ String.join(separator, TITLES[1], "\"22,2\"", "Bättre än väntat") + "\r\n";
		var mark = charset.startsWith("UTF-16") ? "\ufeff" : "";

		var rows = read((mark + text).getBytes(Charset.forName(charset)));

		assertEquals("Rad ett;\n\"rad\" två, tre", rows.getFirst().texts().get(Meaning.ANALYSIS).replace("\r", ""));
		assertEquals("Bättre än väntat", rows.get(1).texts().get(Meaning.ANALYSIS));
		assertEquals(List.of(2, 4), rows.stream().map(OutcomeRow::number).toList(), "rows are numbered as lines of the file");
	}

	@Test
	void aQuoteThatIsNeverClosedSaysSomethingAndLosesNoRowUnseen() throws Exception {
		var rows = read(("indikator;utfall\n" + TITLES[0] + ";\"7,9\n" + TITLES[1] + ";5\n").getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of(false), rows.stream().map(OutcomeRow::isUsable).toList());
		assertEquals("figures.notANumber", rows.getFirst().findings().getFirst().code());
	}

	/** Random tables in random dress: right rows are read to the value, each wrong row is named, none is missed. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void randomTablesAreReadToTheValueAndEachMistakeIsNamed(long seed) throws Exception {
		var random = new Random(seed);
		for (int round = 0; round < 50; round++) {
			String separator = List.of(";", "\t", "|").get(random.nextInt(3));
			var expected = new TreeMap<String, Long>();
			var wrong = new TreeSet<Integer>();
			var seen = new TreeSet<String>();
			var lines = new ArrayList<>(List.of(String.join(separator, "indikator", "utfall", "källa")));
			for (int i = 0; i < 12; i++) {
				if (random.nextInt(8) == 0) {
					lines.add("");
				}
				String title = random.nextInt(6) == 0 ? "Okänt mått " + "abcdefghijkl".charAt(i) : TITLES[random.nextInt(3)];
				boolean bad = random.nextInt(5) == 0;
				long hundredths = random.nextLong(-100_000, 10_000_000);
				lines.add(String.join(separator, quoted(title, random), bad ? mistake(random) : written(hundredths, random), ""));
				boolean known = !title.startsWith("Okänt");
				boolean first = !known || seen.add(title);
				if (bad || !known || !first) {
					wrong.add(lines.size());
				} else {
					expected.put(title, hundredths);
				}
			}
			var rows = read(String.join(random.nextBoolean() ? "\n" : "\r\n", lines).getBytes(StandardCharsets.UTF_8));
			var read = new TreeMap<String, Long>();
			rows.stream().filter(OutcomeRow::isUsable).forEach(row -> read.put(row.indicator().orElseThrow().getTitle(),
					row.numbers().get(Meaning.OUTCOME).movePointRight(2).longValueExact()));
			var named = new TreeSet<Integer>();
			rows.forEach(row -> row.findings().forEach(finding -> named.add(finding.line())));
			assertEquals(expected, read, () -> String.join("\n", lines));
			assertEquals(wrong, named, () -> String.join("\n", lines));
		}
	}

	private static String quoted(String title, Random random) {
		return random.nextBoolean() ? "\"" + title + "\"" : title;
	}

	private static String written(long hundredths, Random random) {
		String whole = String.valueOf(Math.abs(hundredths) / 100);
		String grouped = random.nextBoolean() ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0") : whole;
		return (hundredths < 0 ? random.nextBoolean() ? "-" : "\u2212" : "") + grouped + ","
				+ String.format("%02d", Math.abs(hundredths) % 100) + (random.nextInt(3) == 0 ? " %" : "");
	}

	private static String mistake(Random random) {
		return List.of("abc", "1e400", "12 av 54", "1.050", "#SAKNAS!", "5-10", "ca 25").get(random.nextInt(7));
	}

	private static void head(Worksheet sheet, int row, String... cells) {
		for (int i = 0; i < cells.length; i++) {
			sheet.value(row, i, cells[i]);
		}
	}

	private static void row(Worksheet sheet, int row, String title, double... numbers) {
		sheet.value(row, 0, title);
		for (int i = 0; i < numbers.length; i++) {
			sheet.value(row, i + 1, numbers[i]);
		}
	}

	private Path book(Consumer<Worksheet> fill) throws Exception {
		var file = folder.resolve("bok.xlsx");
		try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Styrkedjan", "1.0")) {
			fill.accept(book.newWorksheet("Blad1"));
		}
		return file;
	}

	private List<OutcomeRow> read(byte[] text) throws Exception {
		return read(Files.write(folder.resolve("tabell.csv"), text));
	}

	private List<OutcomeRow> read(Path file) throws Exception {
		var sheet = SheetFile.read(file, new Findings()).getFirst();
		return OutcomeReading.read(sheet, FigureMapping.proposed(sheet, Meaning.OF_OUTCOMES), plan);
	}
}
