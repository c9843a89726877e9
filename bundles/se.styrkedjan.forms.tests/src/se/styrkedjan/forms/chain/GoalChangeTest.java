package se.styrkedjan.forms.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.testsupport.PlanFixture;

class GoalChangeTest {

	private final Plan plan = PlanFixture.plan("Enheten", 2026).goal(GoalLevel.CITY_DIRECTION, "1", "En stad")
			.goal(GoalLevel.BOARD, "", "Nämnden").goal(GoalLevel.UNIT, "", "A").goal(GoalLevel.UNIT, "", "B")
			.goal(GoalLevel.UNIT, "", "C").build();
	private final EditingSession session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(plan);
	private final Goal board = plan.getGoals().getFirst().getGoals().getFirst();

	private Goal own(String title) {
		return board.getGoals().stream().filter(goal -> title.equals(goal.getTitle())).findFirst().orElseThrow();
	}

	private List<String> titles() {
		return board.getGoals().stream().map(Goal::getTitle).toList();
	}

	@Test
	void aNewGoalStandsAfterTheUnitGoalThatWasChosen() {
		GoalChange.Creation creation = new GoalChange(own("A")).newGoal();
		session.execute(creation.operation());
		assertEquals(1, board.getGoals().indexOf(creation.created()));
	}

	@Test
	void aNewGoalStandsUnderAnInheritedGoal() {
		GoalChange.Creation creation = new GoalChange(board).newGoal();
		session.execute(creation.operation());
		assertEquals(3, board.getGoals().indexOf(creation.created()));
	}

	@Test
	void aGoalIsMovedDownAndUndoPutsItBack() {
		session.execute(new GoalChange(own("A")).moved(1).orElseThrow());
		assertEquals(List.of("B", "A", "C"), titles());
		session.undo();
		assertEquals(List.of("A", "B", "C"), titles());
	}

	@Test
	void theFirstGoalCannotBeMovedUp() {
		assertTrue(new GoalChange(own("A")).moved(-1).isEmpty());
	}

	@Test
	void droppingBeforeAndAfterCountsWithoutTheGoalItself() {
		session.execute(new GoalChange(own("A")).movedAfter(own("C")));
		assertEquals(List.of("B", "C", "A"), titles());
		session.execute(new GoalChange(own("A")).movedBefore(own("C")));
		assertEquals(List.of("B", "A", "C"), titles());
	}

	@Test
	void aGoalCannotBeDroppedIntoOneOfItsOwnLevel() {
		assertTrue(new GoalChange(own("A")).movedInto(own("B")).check().isPresent());
	}

	@Test
	void anInheritedGoalCannotBeRemoved() {
		assertTrue(new GoalChange(board).removed().check().isPresent());
	}

	@Test
	void aGoalCanBeMovedBelowEveryGoalButItsOwnParentAndLevel() {
		Goal other = EcoreUtil.copy(board);
		other.setTitle("Annan nämnd");
		other.getGoals().clear();
		plan.getGoals().getFirst().getGoals().add(other);
		List<Goal> places = new GoalChange(own("A")).places();
		assertTrue(places.contains(other));
		assertFalse(places.contains(board));
		assertFalse(places.contains(own("B")));
	}

	@Test
	void anInheritedGoalHasNowhereToMove() {
		assertFalse(new GoalChange(board).isOwn());
		assertEquals(List.of(), new GoalChange(board).places());
	}
}
