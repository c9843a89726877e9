package se.styrkedjan.report.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.PublishedCount;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.report.Reports;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.StatusLine;
import se.styrkedjan.report.document.Table;
import se.styrkedjan.report.document.Table.Row;
import se.styrkedjan.report.document.TextRun;
import se.styrkedjan.report.testsupport.PlanBuilder;
import se.styrkedjan.report.testsupport.Written;

class TablesTest {

	private final PlanBuilder builder = new PlanBuilder("Enheten", 2025);
	private final Goal goal = PlanBuilder.below(builder.direction("1", "En stad"), GoalLevel.UNIT, "", "Mål");

	@Test
	void followUpShowsIndicatorsWithTheColumnsOfTheDomain() {
		Indicator indicator = PlanBuilder.indicator(goal, "Andel nöjda", "75");
		indicator.getTarget().setCityText("Tas fram av nämnd/styrelse");
		PlanBuilder.outcome(indicator, Period.VB, "81.82", outcome -> {
			outcome.setMen(new BigDecimal("80"));
			outcome.setPrevious(new BigDecimal("70.25"));
			outcome.setFulfilment(Status.FULLY);
			outcome.setAnalysis("<p>Bra.</p>");
			outcome.setOverrideReason("Få svar");
		});
		Table table = table(Period.VB);
		assertEquals(List.of("Indikator", "Periodens utfall", "Utfall män/ pojkar", "Utfall kvinnor/ flickor",
				"Utfall VB 2024", "Årsmål", "KF:s årsmål", "Period"), heads(table));
		assertEquals(List.of("Andel nöjda ● Uppfylls helt|81,8 %|80,0 %||70,3 %|75,0 %|Tas fram av nämnd/styrelse|VB 2025",
				"Analys Bra. Motivering till bedömningen Få svar"), rows(table));
	}

	@Test
	void forecastIsAColumnWhereOneIsMade() {
		Indicator indicator = PlanBuilder.indicator(goal, "Andel nöjda", "75");
		PlanBuilder.outcome(indicator, Period.T1, "40", outcome -> outcome.setForecast(new BigDecimal("74")));
		assertTrue(heads(table(Period.T1)).contains("Prognos helår"));
		assertEquals("Andel nöjda|40,0 %||||74,0 %|75,0 %||T1 2025", rows(table(Period.T1)).getFirst());
		assertTrue(rows(table(Period.VB)).getFirst().startsWith("Andel nöjda||"), "nothing is known in VB");
	}

	@Test
	void comparisonKeepsTheHeadItWasGiven() {
		PlanBuilder.outcome(PlanBuilder.indicator(goal, "Ett", "1"), Period.VB, "1",
				outcome -> outcome.setPreviousLabel("Utfall VB 2023"));
		assertEquals("Utfall VB 2023", heads(table(Period.VB)).get(4));
	}

	@Test
	void planShowsTargetsOnly() {
		Indicator indicator = PlanBuilder.indicator(goal, "Antal besök", "1200");
		indicator.setUnit("antal");
		indicator.setDecimals(0);
		indicator.getTarget().setCityValue(new BigDecimal("1000"));
		Table table = table(Period.VP);
		assertEquals(List.of("Indikator", "Årsmål", "KF:s årsmål år 2025", "Periodicitet"), heads(table));
		assertEquals(List.of("Antal besök|1 200|1 000|År"), rows(table));
	}

	@Test
	void activitiesShowWhatAnybodyHasSaid() {
		PlanBuilder.activity(goal, "Öppna mottagningen", 2025);
		assertEquals(List.of("Aktivitet", "Startdatum", "Slutdatum"), heads(table(Period.VP)));
		assertEquals(List.of("Aktivitet", "Startdatum", "Slutdatum", "Avvikelse"), heads(table(Period.VB)));
		goal.getActivities().getFirst().setResponsible("Gruppledare");
		var said = PlanBuilder.say(goal.getActivities().getFirst(), Period.VB, "<p>Klart.</p>");
		said.setStatus(ActivityState.DONE);
		said.setDeviation("Sen start");
		assertEquals(List.of("Öppna mottagningen|Gruppledare|2025-01-01|2025-12-31|Genomförd|Sen start", "Analys Klart."),
				rows(table(Period.VB)));
	}

	@Test
	void economyIsSummedWithTheSignRule() {
		var part = builder.part("Vuxna");
		PlanBuilder.line(part, LineKind.INCOME, "Bidrag", Period.VB, "110", "100");
		PlanBuilder.line(part, LineKind.COST, "Personal", Period.VB, "14919", "14200.5").setExplanation("<p>Vikarier.</p>");
		Table table = table(Period.VB);
		assertEquals(List.of("Resultaträkning", "Utfall", "Budget", "Avvikelse"), heads(table));
		assertEquals(List.of("Vuxna", "Intäkter", "Bidrag|110,0|100,0|10,0", "Summa intäkter|110,0|100,0|10,0", "Kostnader",
				"Personal|14 919,0|14 200,5|−718,5", "Förklaring Vikarier.", "Summa kostnader|14 919,0|14 200,5|−718,5",
				"Netto|14 809,0|14 100,5|−708,5"), rows(table));
	}

	@Test
	void registerCountsItsCasesByPartOfTheYear() {
		CaseCategory praise = builder.category("Beröm", "Beröm");
		CaseCategory treatment = builder.category("Klagomål", "Bemötande");
		builder.category("Klagomål", "Information");
		builder.register(praise, LocalDate.of(2025, 4, 30));
		builder.register(praise, LocalDate.of(2025, 5, 1));
		builder.register(treatment, LocalDate.of(2025, 12, 31));
		assertEquals(List.of("Beröm|Beröm|1|1|0|2|", "Klagomål|Bemötande|0|0|1|1|", "|Information|0|0|0|0|"),
				rows(table(Period.VB)));
		assertEquals("Beröm|Beröm|1|||1|", rows(table(Period.T1)).getFirst());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theTableOfTheDocumentAgreesWithTheCasesHoweverTheyFall(long seed) {
		Random random = new Random(seed);
		List<CaseCategory> categories = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			categories.add(builder.category("Grupp " + i / 3, "Kategori " + i));
		}
		int[][] tally = new int[9][3];
		for (int i = random.nextInt(2500); i >= 0; i--) {
			LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
			int category = random.nextInt(9);
			builder.register(categories.get(category), day);
			tally[category][day.isBefore(LocalDate.of(2025, 5, 1)) ? 0 : day.isBefore(LocalDate.of(2025, 9, 1)) ? 1 : 2]++;
		}
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			expected.add((i % 3 == 0 ? "Grupp " + i / 3 : "") + "|Kategori " + i + "|" + tally[i][0] + "|" + tally[i][1] + "|"
					+ tally[i][2] + "|" + (tally[i][0] + tally[i][1] + tally[i][2]) + "|");
		}
		assertEquals(expected, rows(table(Period.VB)).stream().map(row -> row.replaceAll("(\\d) (?=\\d{3})", "$1")).toList());
	}

	@Test
	void registerShowsPublishedCountsWhereNoCaseIsRegistered() {
		CaseCategory praise = builder.category("Beröm", "Beröm");
		PublishedCount count = Elements.create(RegisterPackage.eINSTANCE.getPublishedCount());
		count.setT1(2);
		count.setVb(4);
		count.setTotal(6);
		praise.setPublished(count);
		builder.category("Beröm", "Tack");
		assertEquals(List.of("Beröm|Beröm|2||4|6|", "|Tack|||||"), rows(table(Period.VB)));
		assertEquals("Beröm|Beröm|2|||2|", rows(table(Period.T2)).getFirst());
	}

	private Table table(Period period) {
		Plan plan = builder.plan();
		return Reports.compose(Written.request(plan, period)).blocks().stream().filter(Table.class::isInstance)
				.map(Table.class::cast).findFirst().orElseThrow();
	}

	private static List<String> heads(Table table) {
		return table.columns().stream().map(Table.Column::head).toList();
	}

	private static List<String> rows(Table table) {
		return table.groups().stream().flatMap(group -> group.rows().stream()).map(TablesTest::row).toList();
	}

	private static String row(Row row) {
		return String.join("|", row.cells().stream().map(cell -> text(cell.content())).toList()).replace('\u00a0', ' ');
	}

	private static String text(List<Block> blocks) {
		return String.join(" ", blocks.stream().map(block -> switch (block) {
		case Paragraph paragraph ->
			String.join("", paragraph.content().stream().map(inline -> ((TextRun) inline).text()).toList());
		case StatusLine line -> line.mark().tone().symbol() + " " + line.mark().words();
		default -> throw new IllegalStateException(block.toString());
		}).toList());
	}
}
