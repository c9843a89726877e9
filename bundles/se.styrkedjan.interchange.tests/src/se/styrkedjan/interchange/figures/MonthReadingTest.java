package se.styrkedjan.interchange.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.interchange.figures.MonthRow.Value;
import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.Findings;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

class MonthReadingTest {

	private static final List<String> TITLES = List.of("Hyresintäkter", "Bidrag", "Personalkostnader", "Lokalkostnader");
	private static final List<String> MONTHS = List.of("jan", "februari", "Mars", "apr.", "maj", "Juni", "2026-07", "202608",
			"sept", "okt-26", "nov 2026", "2026-12-31");

	@TempDir
	Path folder;

	private final Plan plan = plan();

	@Test
	void eachMonthHasAColumn() throws Exception {
		var rows = read("rad;" + String.join(";", MONTHS) + "\nBidrag;1;2;3;4;5;6;7;8;9;10;11;12\nHyresintäkter;;;;5\n");

		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
				rows.getFirst().values().stream().map(value -> value.amount().intValue()).toList());
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
				rows.getFirst().values().stream().map(Value::month).toList());
		assertEquals(List.of(new Value(4, Meaning.OUTCOME, new BigDecimal("5"))), rows.get(1).values());
	}

	@Test
	void outcomeAndBudgetOfAMonthStandBesideEachOther() throws Exception {
		var rows = read("rad;Utfall jan;Budget jan;feb budget;Utfall feb (kr)\nBidrag;1;2;3;4000\n");

		assertEquals(List.of(value(1, Meaning.OUTCOME, "1"), value(1, Meaning.BUDGET, "2"), value(2, Meaning.OUTCOME, "4"),
				value(2, Meaning.BUDGET, "3")), rows.getFirst().values());
	}

	@Test
	void aColumnNamesTheMonthOfEachRow() throws Exception {
		var rows = read("månad;rad;utfall;budget\n1;Bidrag;10;11\nfebruari;Bidrag;20;\n2026-03;Bidrag;30;33\n");

		assertEquals(List.of(1, 2, 3), rows.stream().map(row -> row.values().getFirst().month()).toList());
		assertEquals(List.of(value(3, Meaning.OUTCOME, "30"), value(3, Meaning.BUDGET, "33")), rows.get(2).values());
		assertTrue(rows.stream().allMatch(MonthRow::isUsable));
	}

	@Test
	void aWorkbookHasItsMonthsAsDays() throws Exception {
		var file = folder.resolve("manader.xlsx");
		try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Styrkedjan", "1.0")) {
			var sheet = book.newWorksheet("Utfall");
			sheet.value(0, 0, "Rad");
			for (int month = 1; month <= 12; month++) {
				sheet.value(0, month, LocalDate.of(2026, month, 1));
				sheet.style(0, month).format(month % 2 == 0 ? "mmm-yy" : "mmmm").set();
				sheet.value(1, month, 100.5 * month);
			}
			sheet.value(1, 0, "Bidrag");
		}
		var sheet = SheetFile.read(file, new Findings()).getFirst();

		var row = MonthReading.read(sheet, FigureMapping.proposed(sheet, Meaning.OF_MONTHS), plan).getFirst();

		assertEquals(12, row.values().size());
		assertEquals(value(3, Meaning.OUTCOME, "301.5"), row.values().get(2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "figures.noMonth|;Bidrag;10", "figures.unknownMonth|tretton;Bidrag;10",
			"figures.unknownMonth|13;Bidrag;10", "figures.otherYear|2025-01;Bidrag;10", "figures.notANumber|jan;Bidrag;abc",
			"figures.notANumber|jan;Bidrag;1e400", "figures.notAnAmount|jan;Bidrag;5 %", "figures.unknownLine|jan;Okänd;10",
			"figures.ambiguousPoint|jan;Bidrag;1.050", "figures.rowEmpty|jan;Bidrag;" })
	void aRowThatCannotBeTakenSaysWhyAndWhere(String code, String row) throws Exception {
		var rows = read("månad;rad;utfall\njan;Hyresintäkter;1\n" + row + "\n");

		assertEquals(List.of(code), rows.get(1).findings().stream().map(Finding::code).toList());
		assertEquals(3, rows.get(1).findings().getFirst().line());
		assertEquals(List.of(true, false), rows.stream().map(MonthRow::isUsable).toList());
	}

	@Test
	void theSameMonthTwiceAndAYearThatDisagreesAreSaid() throws Exception {
		var rows = read("rad;jan;feb;Året\nBidrag;1;2;3\nHyresintäkter;1;2;9\nBidrag;4;5;9\nSumma intäkter;2;9;\n");

		assertEquals(List.of(List.of(), List.of("figures.yearDiffers"), List.of("figures.twice"), List.of("figures.sumDiffers")),
				rows.stream().map(row -> row.findings().stream().map(Finding::code).distinct().toList()).toList());
		assertEquals(List.of(true, true, false, false), rows.stream().map(MonthRow::isUsable).toList());
	}

	/** Tables of either form with mistakes in some cells: right rows are read to the value, each wrong row is named. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void randomTablesAreReadToTheValueAndEachMistakeIsNamed(long seed) throws Exception {
		var random = new Random(seed);
		for (int round = 0; round < 25; round++) {
			boolean wide = random.nextBoolean();
			var expected = new TreeMap<String, Long>();
			var wrong = new TreeSet<Integer>();
			var lines = new ArrayList<>(List.of(wide ? "rad;" + String.join(";", MONTHS) : "rad;månad;utfall"));
			for (var title : TITLES) {
				for (int month = 1; month <= (wide ? 1 : 12); month++) {
					var row = new StringBuilder(title);
					var values = new TreeMap<String, Long>();
					boolean mistaken = random.nextInt(6) == 0;
					int bad = mistaken ? 1 + random.nextInt(wide ? 12 : 1) : 0;
					row.append(wide ? "" : ";" + (random.nextBoolean() ? String.valueOf(month) : MONTHS.get(month - 1)));
					for (int cell = 1; cell <= (wide ? 12 : 1); cell++) {
						long tenths = random.nextLong(-5_000_000, 50_000_000);
						values.put(title + (wide ? cell : month), tenths);
						row.append(';').append(cell == bad ? mistake(random) : written(tenths, random));
					}
					lines.add(row.toString());
					if (mistaken) {
						wrong.add(lines.size());
					} else {
						expected.putAll(values);
					}
				}
			}
			var rows = read(String.join("\n", lines) + "\n");
			var read = new TreeMap<String, Long>();
			rows.stream().filter(MonthRow::isUsable).forEach(row -> row.values().forEach(value -> read.put(
					row.line().orElseThrow().getTitle() + value.month(), value.amount().movePointRight(1).longValueExact())));
			var named = new TreeSet<Integer>();
			rows.forEach(row -> row.findings().forEach(finding -> named.add(finding.line())));
			assertEquals(expected, read);
			assertEquals(wrong, named);
		}
	}

	/** A number of tenths as people and programs write it. */
	private static String written(long tenths, Random random) {
		String whole = String.valueOf(Math.abs(tenths) / 10);
		String grouped = random.nextBoolean() ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", random.nextBoolean() ? " " : "\u00a0")
				: whole;
		String sign = tenths < 0 ? random.nextBoolean() ? "-" : "\u2212" : "";
		return sign + grouped + "," + Math.abs(tenths) % 10 + (random.nextInt(3) == 0 ? " tkr" : "");
	}

	private static String mistake(Random random) {
		return List.of("abc", "1e400", "12 av 54", "1.050", "7 %", "3 st", "#VALUE!").get(random.nextInt(7));
	}

	private static Value value(int month, Meaning meaning, String amount) {
		return new Value(month, meaning, new BigDecimal(amount));
	}

	private List<MonthRow> read(String text) throws Exception {
		var sheet = TextTable.read(text.getBytes(StandardCharsets.UTF_8), "t.csv", new Findings());
		return MonthReading.read(sheet, FigureMapping.proposed(sheet, Meaning.OF_MONTHS), plan);
	}

	private static Plan plan() {
		Plan plan = Elements.create(Literals.PLAN);
		plan.setYear(2026);
		plan.setEconomy(Elements.create(Literals.ECONOMY));
		EconomyPart part = Elements.create(Literals.ECONOMY_PART);
		part.setName("Förvaltning");
		plan.getEconomy().getParts().add(part);
		for (var title : TITLES) {
			EconomyLine line = Elements.create(Literals.ECONOMY_LINE);
			line.setTitle(title);
			line.setKind(TITLES.indexOf(title) < 2 ? LineKind.INCOME : LineKind.COST);
			part.getLines().add(line);
		}
		return plan;
	}
}
