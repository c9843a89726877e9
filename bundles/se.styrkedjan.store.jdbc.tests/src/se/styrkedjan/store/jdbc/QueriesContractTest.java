package se.styrkedjan.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.store.GoalRow;
import se.styrkedjan.store.KinQuestion;
import se.styrkedjan.store.KinQuestion.Kind;
import se.styrkedjan.store.KinRow;
import se.styrkedjan.store.OutcomeRow;
import se.styrkedjan.store.RollUpRow;
import se.styrkedjan.store.SearchHit;
import se.styrkedjan.testsupport.PlanFixture;

/** What the questions of every store answer, whatever the database. */
abstract class QueriesContractTest extends StoreContract {

	@Test
	void goalsAreAnsweredDepthFirstWithTheStatusOfTheNewestPeriod() {
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.CITY_DIRECTION, "1", "Ett")
				.goal(GoalLevel.UNIT, "", "Eget").assessed(Period.VB, Status.FULLY).assessed(Period.T1, Status.NOT)
				.goal(GoalLevel.CITY_DIRECTION, "2", "Två").build();
		save(plan, 0);
		List<GoalRow> goals = store.queries().goals(plan.getId());
		assertEquals(List.of("Ett", "Eget", "Två"), goals.stream().map(GoalRow::title).toList());
		assertEquals(List.of(Status.NO_DATA, Status.FULLY, Status.NO_DATA),
				goals.stream().map(GoalRow::status).toList());
		assertEquals(goals.get(0).goalId(), goals.get(1).parentId());
		assertEquals("", goals.get(0).parentId());
	}

	@Test
	void aMovedGoalKeepsItsRowAndChangesPlace() {
		Plan plan = PlanFixture.plan("Norr", 2025).goal(GoalLevel.CITY_DIRECTION, "1", "Ett")
				.goal(GoalLevel.CITY_DIRECTION, "2", "Två").build();
		save(plan, 0);
		plan.getGoals().move(0, 1);
		save(plan, 1);
		assertEquals(List.of("Två", "Ett"), store.queries().goals(plan.getId()).stream().map(GoalRow::title).toList());
	}

	@Test
	void aRollUpCountsUnitsByStatusInTheOrderOfNumbers() {
		for (String unit : List.of("Norr", "Söder", "Väster")) {
			save(PlanFixture.plan(unit, 2025).goal(GoalLevel.CITY_AREA, "1.10", "Tio").lineage("ten")
					.assessed(Period.T1, Status.FULLY).goal(GoalLevel.CITY_AREA, "1.9", "Nio").lineage("nine")
					.assessed(Period.T1, "Norr".equals(unit) ? Status.NOT : Status.PARTLY).build(), 0);
		}
		save(PlanFixture.plan("Norr", 2024).goal(GoalLevel.CITY_AREA, "1.9", "Nio").lineage("nine").build(), 0);
		assertEquals(
				List.of(new RollUpRow("nine", GoalLevel.CITY_AREA, "1.9", "Nio", 0, 2, 1, 0),
						new RollUpRow("ten", GoalLevel.CITY_AREA, "1.10", "Tio", 3, 0, 0, 0)),
				store.queries().rollUp(2025));
	}

	@Test
	void aRollUpOfAllYearsCountsEveryPlanAndShowsTheWordingMostUsed() {
		for (int year : new int[] { 2023, 2024, 2025 }) {
			save(PlanFixture.plan("Norr", year).goal(GoalLevel.CITY_AREA, "1.9", year == 2025 ? "Ny" : "Gammal")
					.lineage("nine").assessed(Period.VB, Status.FULLY).build(), 0);
		}
		assertEquals(List.of(new RollUpRow("nine", GoalLevel.CITY_AREA, "1.9", "Gammal", 3, 0, 0, 0)),
				store.queries().rollUp(0));
	}

	@Test
	void aGoalDecidedAboveIsTheSameInAllPlansOfTheYearThatWordItAlike() {
		save(boardAndUnitGoal("Norr", 2025, "one"), 0);
		save(boardAndUnitGoal("Söder", 2025, "one"), 0);
		save(boardAndUnitGoal("Import", 2025, "other"), 0);
		save(boardAndUnitGoal("Norr", 2024, "one"), 0);
		var board = new KinQuestion(Kind.GOAL, "one", GoalLevel.BOARD, "", "Trygga hem", 2025);
		var reworded = new KinQuestion(Kind.GOAL, "one", GoalLevel.BOARD, "", "Annat", 2025);
		var unit = new KinQuestion(Kind.GOAL, "own Norr", GoalLevel.UNIT, "", "Eget mål", 2025);

		assertEquals(List.of("Import", "Norr", "Söder"), units(store.queries().same(board)));
		assertEquals(List.of("Norr", "Söder"), units(store.queries().same(reworded)));
		assertEquals(List.of("Norr"), units(store.queries().same(unit)));
		assertEquals(List.of("own Import", "own Norr", "own Söder"),
				store.queries().below(board).stream().map(KinRow::lineage).toList());
	}

	@Test
	void anIndicatorIsTheSameByLineageOrTitleAndAnActivityByLineage() {
		Plan norr = PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Mål").indicator("Andel nöjda", "80")
				.indicatorLineage("n").activity("Utbilda", 2025).build();
		Plan other = PlanFixture.plan("Söder", 2025).goal(GoalLevel.UNIT, "", "Annat mål").indicator("Andel nöjda", "70")
				.indicatorLineage("s").activity("Utbilda", 2025).build();
		save(norr, 0);
		save(other, 0);
		var activity = norr.getGoals().getFirst().getActivities().getFirst();

		assertEquals(List.of("Norr", "Söder"),
				units(store.queries().same(KinQuestion.of(norr.getGoals().getFirst().getIndicators().getFirst(), 2025))));
		assertEquals(List.of("Norr"), units(store.queries().same(KinQuestion.of(activity, 2025))));
	}

	private static Plan boardAndUnitGoal(String unit, int year, String lineage) {
		return PlanFixture.plan(unit, year).goal(GoalLevel.BOARD, "", "Trygga hem").lineage(lineage)
				.goal(GoalLevel.UNIT, "", "Eget mål").lineage("own " + unit).build();
	}

	private static List<String> units(List<KinRow> rows) {
		return rows.stream().map(KinRow::unitName).toList();
	}

	@Test
	void aTrendFollowsTheLineageOldestFirst() {
		save(indicatorPlan(2025, "8,1"), 0);
		save(indicatorPlan(2024, "7,9"), 0);
		List<OutcomeRow> trend = store.queries().trend("sick-leave");
		assertEquals(List.of(2024, 2025), trend.stream().map(OutcomeRow::year).toList());
		assertEquals(new BigDecimal("7.9"), trend.getFirst().value());
		assertEquals(new BigDecimal("7"), trend.getFirst().target());
		assertEquals("Norr", trend.getFirst().unitName());
	}

	@Test
	void theOutcomesOfAUnitAreThoseOfItsYearsAlone() {
		save(indicatorPlan(2025, "8,1"), 0);
		save(indicatorPlan(2024, "7,9"), 0);
		Plan other = PlanFixture.plan("Söder", 2024).goal(GoalLevel.UNIT, "", "Friska medarbetare")
				.indicator("Sjukfrånvaro", "7.0").indicatorLineage("sick-leave").outcome(Period.VB, "5", Status.FULLY).build();
		save(other, 0);
		String unit = store.queries().trend("sick-leave").stream().filter(row -> row.unitName().equals("Norr")).findFirst()
				.orElseThrow().unitId();
		List<OutcomeRow> outcomes = store.queries().outcomes(unit);
		assertEquals(List.of(2024, 2025), outcomes.stream().map(OutcomeRow::year).toList());
		assertEquals(List.of("sick-leave", "sick-leave"), outcomes.stream().map(OutcomeRow::lineage).toList());
		assertEquals(List.of(), store.queries().outcomes("nobody"));
	}

	@Test
	void anIndicatorIsComparedByLineageOrByTitleWithinAYear() {
		save(indicatorPlan(2024, "7,9"), 0);
		save(PlanFixture.plan("Söder", 2024).goal(GoalLevel.UNIT, "", "Friska medarbetare").indicator("Sjukfrånvaro", "7.0")
				.indicatorLineage("of its own").outcome(Period.VB, "5", Status.FULLY).indicator("Annat", "1")
				.outcome(Period.VB, "1", Status.FULLY).build(), 0);
		save(PlanFixture.plan("Väster", 2024).goal(GoalLevel.UNIT, "", "Friska").indicator("Frånvaro av sjukdom", "7.0")
				.indicatorLineage("sick-leave").outcome(Period.T1, "6", Status.FULLY).build(), 0);
		save(indicatorPlan(2023, "9"), 0);
		assertEquals(List.of("Väster 6", "Norr 7.9", "Söder 5"), store.queries().comparison("sick-leave", "Sjukfrånvaro", 2024)
				.stream().map(row -> row.unitName() + " " + row.value()).toList());
	}

	private static Plan indicatorPlan(int year, String value) {
		return PlanFixture.plan("Norr", year).goal(GoalLevel.UNIT, "", "Friska medarbetare")
				.indicator("Sjukfrånvaro", "7.0").indicatorLineage("sick-leave")
				.outcome(Period.VB, value.replace(',', '.'), Status.PARTLY).build();
	}

	@Test
	void aSearchFindsWordBeginningsInAnyCase() {
		Plan plan = PlanFixture.small("Norr", 2025);
		save(plan, 0);
		assertEquals("Handläggningen är snabb", found("HANDLÄGG").getFirst().title().text());
		SearchHit hit = found("tio beslut").getFirst();
		assertEquals("Goal", hit.elementType());
		assertEquals("Beslut fattas inom tio dagar.", hit.excerpt().text());
		assertEquals(plan.getId(), hit.document().id());
		assertTrue(found("ndläggningen").isEmpty());
		assertTrue(found("beslut elefant").isEmpty());
	}

	@Test
	void aSearchKeepsSwedishLettersApartAndForgivesForeignAccents() {
		save(PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Idén om får på kafé").build(), 0);
		assertFalse(found("iden kafe").isEmpty());
		assertTrue(found("far").isEmpty());
	}

	@Test
	void aSearchPutsTitlesFirstAndKeepsTheLimit() {
		save(PlanFixture.plan("Norr", 2025).goal(GoalLevel.UNIT, "", "Annat").text("<p>bostad</p>")
				.goal(GoalLevel.UNIT, "", "Bostad först").goal(GoalLevel.UNIT, "",
				"Annat").text("<p>bostad</p>").build(),
				0);
		assertEquals("Bostad först", found("bostad").getFirst().title().text());
		assertEquals(2, found(store, "bostad", 2).size());
		assertTrue(found("  ,;% ").isEmpty());
	}
}
