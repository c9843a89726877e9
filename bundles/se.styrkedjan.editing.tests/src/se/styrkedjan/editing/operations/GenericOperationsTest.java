package se.styrkedjan.editing.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__GOALS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__INDICATORS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__WORKING_METHODS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DECIMALS;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;

class GenericOperationsTest {

	private PlanBuilder.Parts parts;
	private EditingSession session;

	@BeforeEach
	void open() {
		parts = PlanBuilder.plan();
		session = new Workspace(new MemoryStore(), List.of(), SessionThreads.SAME).create(parts.plan());
	}

	@Test
	void settingAValueCanBeTakenBack() {
		assertUndoable(session, new SetFeature(parts.unit(), GOAL__TITLE, "Nytt namn"));
	}

	@Test
	void theWordingOfAnInheritedGoalIsRefusedButNotTheUnitsOwnAccount() {
		RefusedException refused = assertThrows(RefusedException.class,
				() -> session.execute(new SetFeature(parts.board(), GOAL__TITLE, "Annat")));
		assertEquals("inheritedIsReadOnly", refused.refusal().code());
		assertUndoable(session, new SetFeature(parts.board(), GOAL__WORKING_METHODS, "<p>Så här.</p>"));
	}

	@Test
	void aNumberOutsideItsRangeIsRefused() {
		RefusedException refused = assertThrows(RefusedException.class,
				() -> session.execute(new SetFeature(parts.indicator(), INDICATOR__DECIMALS, 7)));
		assertEquals("outOfRange", refused.refusal().code());
		assertThrows(RefusedException.class,
				() -> session.execute(new SetFeature(parts.indicator(), INDICATOR__DECIMALS, null)));
		assertThrows(RefusedException.class,
				() -> session.execute(new SetFeature(parts.indicator(), INDICATOR__DECIMALS, "två")));
	}

	@Test
	void addingAndRemovingAnElementCanBeTakenBack() {
		Indicator indicator = PlanBuilder.indicator("Ny", "10");
		assertUndoable(session, new AddElement(indicator, new Placement(parts.unit(), GOAL__INDICATORS, 0)));
		assertSame(indicator, parts.unit().getIndicators().getFirst());
		assertUndoable(session, new RemoveElements(List.of(indicator)));
	}

	@Test
	void removingAGroupClearsTheReferencesOfItsCases() {
		CaseGroup group = parts.register().getGroups().getFirst();
		Case registered = Elements.create(RegisterPackage.Literals.CASE);
		registered.getCategories().add(group.getCategories().getFirst());
		session.execute(
				new AddElement(parts.register(), RegisterPackage.Literals.CASE_REGISTER__CASES, registered));
		assertUndoable(session, new RemoveElements(List.of(group)));
		assertTrue(registered.getCategories().isEmpty());
	}

	@Test
	void anInheritedGoalCannotBeRemoved() {
		assertFalse(new RemoveElements(List.of(parts.area())).check().isEmpty());
		assertTrue(new RemoveElements(List.of(parts.unit())).check().isEmpty());
	}

	@Test
	void aGoalMovesToAnotherParentAndWithinItsList() {
		Goal other = PlanBuilder.goal(GoalLevel.UNIT, "", "Andra målet", false);
		session.execute(new AddElement(parts.board(), GOAL__GOALS, other));
		assertUndoable(session, new MoveElement(other, new Placement(parts.board(), GOAL__GOALS, 0)));
		assertUndoable(session, new MoveElement(other, new Placement(parts.area(), GOAL__GOALS, 0)));
		assertSame(parts.area(), other.getParent());
	}

	@Test
	void aGoalCannotStandUnderItselfOrOneOfItsOwnLevel() {
		Goal other = PlanBuilder.goal(GoalLevel.UNIT, "", "Andra målet", false);
		session.execute(new AddElement(parts.board(), GOAL__GOALS, other));
		assertEquals("wrongLevel",
				new MoveElement(other, Placement.last(parts.unit(), GOAL__GOALS)).check().orElseThrow().code());
		assertEquals("intoItself",
				new MoveElement(other, Placement.last(other, GOAL__GOALS)).check().orElseThrow().code());
	}

	@Test
	void aRefusalAmongSeveralOperationsTakesAllBack() {
		CompositeOperation both = new CompositeOperation("paste", List.of(
				new SetFeature(parts.unit(), GOAL__TITLE, "Nytt"), new SetFeature(parts.area(), GOAL__TITLE, "Fel")));
		assertThrows(RefusedException.class, () -> session.execute(both));
		assertEquals("Enhetens mål", parts.unit().getTitle());
		assertTrue(session.undoable().isEmpty());
	}
}
