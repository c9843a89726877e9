package se.styrkedjan.forms.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.Column;
import se.styrkedjan.forms.table.OpenPlan;
import se.styrkedjan.forms.table.PasteResult;
import se.styrkedjan.forms.table.Rectangle;
import se.styrkedjan.forms.table.TableGrid;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.OutcomeRow;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.grid.GridCell;

/** All indicators over years and periods. */
class OverPeriodsTest {

	private static final String TAKEN = "Övertagna kontrakt";
	private static final String SICK = "Sjukfrånvaro";

	private OpenPlan open;
	private IndicatorTable table;

	@BeforeEach
	void openAPlan() {
		Plan plan = PlanFixture.plan("Enheten", 2025).goal(GoalLevel.UNIT, "", "Egna hem").indicator(TAKEN, "25")
				.indicatorLineage("taken").indicator(SICK, "8").indicatorLineage("sick").build();
		plan.getGoals().getFirst().getIndicators().forEach(indicator -> indicator.setUnit("%"));
		open = new OpenPlan(plan);
		table = new IndicatorTable(open::plan, open::perform, (indicator, proposed, chosen) -> Optional.empty());
		show(IndicatorView.PERIODS);
	}

	private void show(IndicatorView view) {
		table.showColumns(view);
		table.refresh();
	}

	private void know(OutcomeRow... rows) {
		table.showPast(new PastOutcomes(List.of(rows), 2025));
		table.refresh();
	}

	private static OutcomeRow past(int year, Period period, String lineage, String title, String value) {
		return new OutcomeRow("p" + year, "u", "Enheten", year, period, "i", lineage, title, new BigDecimal(value), null,
				Status.NO_DATA);
	}

	private int column(String id) {
		return table.columns().stream().map(Column::id).toList().indexOf(id);
	}

	private int row(String title) {
		return IntStream.range(0, table.rows().size()).filter(i -> title.equals(table.text(i, 0))).findFirst().orElseThrow();
	}

	private Optional<String> type(String title, String column, String typed) {
		Optional<String> wanted = table.commit(row(title), column(column), typed);
		table.refresh();
		return wanted;
	}

	private String shown(String title, String column) {
		return table.text(row(title), column(column)).replace('\u00a0', ' ');
	}

	private Outcome outcome(String title, Period period) {
		return Outcomes.of(table.rows().get(row(title)).element(), period).orElseThrow();
	}

	@Test
	void columnsAreYearsPeriodsForecastTargetsAndFulfilment() {
		know(past(2022, Period.VB, "taken", TAKEN, "18"), past(2021, Period.VB, "taken", TAKEN, "17"),
				past(2023, Period.VB, "taken", TAKEN, "19"));
		assertEquals(List.of("title", "trend", "year.2022", "year.2023", "year.2024", "T1", "T2", "VB", "forecast", "target",
				"cityTarget", "fulfilment"), table.columns().stream().map(Column::id).toList());
		assertEquals("18 %", shown(TAKEN, "year.2022"));
	}

	@Test
	void eachPeriodIsTypedInPlaceAlsoAsCounts() {
		assertEquals(Optional.empty(), type(TAKEN, "T1", "5 av 54"));
		assertEquals(Optional.empty(), type(TAKEN, "VB", "12 av 54"));
		assertEquals("9,26 %", shown(TAKEN, "T1"));
		assertEquals("22,22 %", shown(TAKEN, "VB"));
		assertTrue(shown(TAKEN, "fulfilment").startsWith("◆"));
		assertEquals("12 av 54 = 22,22 %, mål 25 %: 11,1 % under, inom toleransen 25 %, uppfylls delvis.",
				table.hint(row(TAKEN), column("VB")).replace('\u00a0', ' '));
	}

	@Test
	void aNumberTypedOverAShareTakesItsCountsAway() {
		type(TAKEN, "VB", "12 av 54");
		type(TAKEN, "VB", "22,22");
		assertEquals(BigDecimal.valueOf(12), outcome(TAKEN, Period.VB).getPart());
		type(TAKEN, "VB", "30");
		assertEquals(null, outcome(TAKEN, Period.VB).getPart());
		assertEquals("30 %", shown(TAKEN, "VB"));
		open.session().undo();
		assertEquals(BigDecimal.valueOf(54), outcome(TAKEN, Period.VB).getWhole());
	}

	@Test
	void wrongCountsSayWhatIsWanted() {
		assertTrue(type(TAKEN, "T1", "12 av 0").orElseThrow().startsWith("Av 0"));
		assertTrue(type(TAKEN, "T1", "60 av 54").orElseThrow().startsWith("60 är fler än 54"));
		assertTrue(type(TAKEN, "trend", "7").isPresent());
		assertEquals("", shown(TAKEN, "T1"));
	}

	@Test
	void earlierYearsComeFromTheirPlansByLineageOrTitleAndAreNotTypedHere() {
		know(past(2024, Period.T1, "sick", SICK, "9.1"), past(2024, Period.VB, "sick", SICK, "8.2"),
				past(2024, Period.VB, "entered anew", TAKEN.toLowerCase(), "25.4"));
		assertEquals("8,2 %", shown(SICK, "year.2024"));
		assertEquals("25,4 %", shown(TAKEN, "year.2024"));
		assertEquals(CellState.READ_ONLY, table.state(row(SICK), column("year.2024")));
		assertTrue(table.hint(row(SICK), column("year.2024")).contains("VB 2024"));
	}

	@Test
	void withoutASavedPlanLastYearIsTheComparisonColumn() {
		assertEquals(Optional.empty(), type(SICK, "year.2024", "8,2"));
		assertEquals("8,2 %", shown(SICK, "year.2024"));
		assertEquals(new BigDecimal("8.2"), outcome(SICK, Period.VB).getPrevious());
	}

	@Test
	void theTrendIsALineWithWords() {
		know(past(2023, Period.VB, "sick", SICK, "8.4"), past(2024, Period.VB, "sick", SICK, "8.2"));
		type(SICK, "T1", "7,9");
		assertEquals("Sjunker: VB 2023 8,4 %, VB 2024 8,2 %, T1 2025 7,9 %", shown(SICK, "trend"));
		assertTrue(table.picture(row(SICK), column("trend")).isPresent());
		assertEquals("", new TableGrid(table).text(row(SICK), column("trend")));
		assertFalse(table.picture(row(TAKEN), column("trend")).isPresent());
	}

	@Test
	void womenAndMenMakeTheTotalAndALargeGapIsMarked() {
		show(IndicatorView.GENDER);
		type(TAKEN, "T1.WOMEN", "3 av 24");
		type(TAKEN, "T1.MEN", "9 av 30");
		assertEquals("22,22 %", shown(TAKEN, "T1.ALL"));
		assertEquals("17,5 procentenheter", shown(TAKEN, "T1.GAP"));
		assertEquals(GridCell.Mark.LOOK, table.mark(row(TAKEN), column("T1.GAP")));
		assertTrue(table.hint(row(TAKEN), column("T1.WOMEN")).replace('\u00a0', ' ').startsWith("3 av 24 = 12,50 %."));
		type(TAKEN, "T1.WOMEN", "7 av 24");
		assertEquals(GridCell.Mark.NONE, table.mark(row(TAKEN), column("T1.GAP")));
		assertTrue(type(TAKEN, "T1.WOMEN", "många").isPresent());
	}

	@Test
	void everyCellThatAPasteRefusesIsNamedAndMarkedUntilItIsMended() {
		TableGrid grid = new TableGrid(table);
		String said = grid.paste(row(TAKEN), column("T1"), "20\t1,2,3\t21\n7,9\t8,0\t8 kr\n").orElseThrow();
		table.refresh();
		assertTrue(said.contains(TAKEN + ", T2: ”1,2,3”") && said.contains(SICK + ", VB: ”8 kr”"), said);
		assertEquals("20 %", shown(TAKEN, "T1"));
		assertEquals(GridCell.Mark.REFUSED, grid.cell(row(TAKEN), column("T2")).mark());
		assertTrue(grid.cell(row(SICK), column("VB")).hint().contains("8 kr"));
		type(TAKEN, "T2", "20,5");
		assertEquals(GridCell.Mark.NONE, grid.cell(row(TAKEN), column("T2")).mark());
		assertEquals(GridCell.Mark.REFUSED, grid.cell(row(SICK), column("VB")).mark());
	}

	@Test
	void aPasteAsksForNoReasonsAndRefusesWhatNeedsOne() {
		type(TAKEN, "VB", "12 av 54");
		PasteResult result = table.paste(row(TAKEN), column("fulfilment"), Rectangle.parse("■ Uppfylls inte"));
		assertEquals(1, result.problems().size());
		assertEquals(Status.PARTLY, outcome(TAKEN, Period.VB).getFulfilment());
	}

	@Test
	void theReasonOfAJudgementCanBeReadChangedAndTakenBackInItsColumn() {
		table = new IndicatorTable(open::plan, open::perform, (indicator, proposed, chosen) -> Optional.of("Få mätta"));
		show(IndicatorView.OUTCOME);
		type(TAKEN, "outcome", "12 av 54");
		assertTrue(type(TAKEN, "overrideReason", "Därför").isPresent());
		type(TAKEN, "fulfilment", "inte");
		assertEquals("Få mätta", shown(TAKEN, "overrideReason"));
		type(TAKEN, "overrideReason", "Bara ett halvår mättes");
		assertEquals(Status.NOT, outcome(TAKEN, Period.VB).getFulfilment());
		type(TAKEN, "overrideReason", "");
		assertEquals(Status.PARTLY, outcome(TAKEN, Period.VB).getFulfilment());
	}
}
