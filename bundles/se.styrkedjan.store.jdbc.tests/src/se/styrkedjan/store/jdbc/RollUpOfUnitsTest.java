package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.IndicatorRollUpRow;
import se.styrkedjan.store.JudgementRow;
import se.styrkedjan.store.RollUpRow;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.testsupport.PlanFixture;

/** The roll-up of some units and what its figures are made of. */
class RollUpOfUnitsTest {

	@TempDir
	Path folder;

	private Store store;

	@BeforeEach
	void threeUnits() {
		store = DerbyStore.open(folder.resolve("db"));
		save(plan("Ängen", 2026, Status.FULLY, "81.5"));
		save(plan("Bäcken", 2026, Status.NOT, "40"));
		save(plan("Ceder", 2026, Status.FULLY, "90"));
		save(plan("Ceder", 2025, Status.NOT, "10"));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static Plan plan(String unit, int year, Status status, String outcome) {
		return PlanFixture.plan(unit, year).goal(GoalLevel.BOARD, "", "Stödet är likvärdigt").lineage("goal-1")
				.assessed(Period.T1, status).indicator("Beslut i tid", "80").indicatorLineage(unit)
				.outcome(Period.T1, outcome, status).build();
	}

	private void save(Plan plan) {
		store.save(new SaveRequest(plan, 0, "test", ""));
	}

	private static List<Integer> counts(RollUpRow row) {
		return List.of(row.fully(), row.partly(), row.not(), row.noData());
	}

	@Test
	void theUnitsOfADepartmentAreCountedAloneAndAllTogether() {
		var two = store.queries().rollUp(2026, Set.of("unit-Ängen", "unit-Bäcken")).getFirst();
		assertEquals(List.of(1, 0, 1, 0), counts(two));
		assertEquals("Stödet är likvärdigt", two.title());
		assertEquals(store.queries().rollUp(2026), store.queries().rollUp(2026, Set.of()));
		assertEquals(store.queries().rollUp(2026),
				store.queries().rollUp(2026, Set.of("unit-Ängen", "unit-Bäcken", "unit-Ceder")));
		assertEquals(List.of(), store.queries().rollUp(2026, Set.of("unit-none")));
	}

	@Test
	void aFigureIsMadeOfTheJudgementsOfItsYear() {
		var made = store.queries().judgements("goal-1", 2026);
		assertEquals(List.of("Bäcken", "Ceder", "Ängen"), made.stream().map(JudgementRow::unitName).toList());
		assertEquals(2, made.stream().filter(one -> one.status() == Status.FULLY).count());
		assertTrue(made.stream().noneMatch(one -> one.goalId().isEmpty()));
	}

	@Test
	void indicatorsOfOneTitleAreOneAndHaveTheirRange() {
		List<IndicatorRollUpRow> rows = store.queries().indicators(2026, Period.T1, Set.of());
		assertEquals(1, rows.size());
		var row = rows.getFirst();
		assertEquals(List.of(2, 0, 1, 0), List.of(row.fully(), row.partly(), row.not(), row.noData()));
		assertEquals(List.of("40", "90"), List.of(row.lowest().toPlainString(), row.highest().toPlainString()));
		var later = store.queries().indicators(2026, Period.VB, Set.of("unit-Ceder")).getFirst();
		assertEquals(1, later.noData());
	}

	@Test
	void moreUnitsThanOneQuestionTakesAreAskedInTurn() {
		var many = new java.util.HashSet<>(Set.of("unit-Ängen", "unit-Ceder"));
		for (int i = 0; i < 450; i++) {
			many.add("unit-" + i);
		}
		assertEquals(2, store.queries().rollUp(2026, many).getFirst().fully());
	}
}
