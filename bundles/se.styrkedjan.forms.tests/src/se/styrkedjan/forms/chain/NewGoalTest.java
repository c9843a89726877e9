package se.styrkedjan.forms.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.testsupport.PlanFixture;

class NewGoalTest {

	private final Plan empty = PlanFixture.plan("Enheten", 2026).build();

	private static EditingSession open(Plan plan) {
		return new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(plan);
	}

	private static Goal add(EditingSession session, NewGoal goal, Goal near) {
		GoalChange.Creation creation = goal.in((Plan) session.root(), Optional.ofNullable(near));
		session.execute(creation.operation());
		return (Goal) creation.created();
	}

	@Test
	void theFirstGoalOfAnEmptyPlanStandsOutermost() {
		EditingSession session = open(empty);
		Goal first = add(session, NewGoal.ofUnit(), null);
		assertSame(empty, first.eContainer());
		assertEquals(GoalLevel.UNIT, first.getLevel());
		session.undo();
		assertTrue(empty.getGoals().isEmpty());
	}

	@Test
	void aGoalAfterAnOutermostUnitGoalStandsBesideIt() {
		EditingSession session = open(empty);
		Goal first = add(session, NewGoal.ofUnit(), null);
		Goal last = add(session, NewGoal.ofUnit(), null);
		Goal between = add(session, NewGoal.ofUnit(), first);
		assertEquals(List.of(first, between, last), empty.getGoals());
	}

	@Test
	void aChainIsWrittenByHandFromTheTop() {
		EditingSession session = open(empty);
		Goal direction = add(session, new NewGoal(GoalLevel.CITY_DIRECTION, " 1 ", "En stad"), null);
		Goal area = add(session, new NewGoal(GoalLevel.CITY_AREA, "1.3", "Stöd"), direction);
		Goal board = add(session, new NewGoal(GoalLevel.BOARD, "", "Nämnden"), area);
		Goal unit = add(session, NewGoal.ofUnit(), board);
		assertEquals("1", direction.getNumber());
		assertSame(board, unit.getParent());
		assertSame(direction, area.getParent());
	}

	@Test
	void aGoalOfAHigherLevelStandsBesideTheBranchItWasAskedForIn() {
		EditingSession session = open(PlanFixture.small("Enheten", 2026));
		Plan plan = (Plan) session.root();
		Goal deepest = plan.getGoals().getFirst();
		while (!deepest.getGoals().isEmpty()) {
			deepest = deepest.getGoals().getFirst();
		}
		Goal second = add(session, new NewGoal(GoalLevel.CITY_DIRECTION, "2", "Ny"), deepest);
		assertEquals(1, plan.getGoals().indexOf(second));
	}
}
