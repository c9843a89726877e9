package se.styrkedjan.editing.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.PlanBuilder.find;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__SOURCE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.editing.history.Difference.Kind;
import se.styrkedjan.editing.history.Differences;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.editing.operations.SetTarget;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.editing.testsupport.RandomEdits;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;

class ThreeWayMergeTest {

	private final PlanBuilder.Parts parts = PlanBuilder.plan();
	private final Plan base = parts.plan();

	@Test
	void changesOfDifferentThingsAreBothKept() {
		Plan ours = changed(plan -> unit(plan).setTitle("Vårt"));
		Plan theirs = changed(plan -> unit(plan).setDevelopment("<p>Deras</p>"));
		MergeResult result = merge(ours, theirs);
		assertTrue(result.conflicts().isEmpty());
		assertEquals("Vårt", unit(result.root()).getTitle());
		assertEquals("<p>Deras</p>", unit(result.root()).getDevelopment());
	}

	@Test
	void theSameChangeOnBothSidesIsNoConflict() {
		Plan ours = changed(plan -> unit(plan).setTitle("Lika"));
		assertTrue(merge(ours, EcoreUtil.copy(ours)).conflicts().isEmpty());
	}

	@Test
	void differentValuesAreAConflictWithAChoice() {
		Plan ours = changed(plan -> unit(plan).setTitle("Vårt"));
		Plan theirs = changed(plan -> unit(plan).setTitle("Deras"));
		MergeResult result = merge(ours, theirs);
		Difference conflict = result.conflicts().getFirst();
		assertEquals(1, result.conflicts().size());
		assertEquals("Goal.title", conflict.feature());
		assertEquals("Deras", conflict.before());
		assertEquals("Vårt", conflict.after());
		assertEquals("Vårt", unit(result.root()).getTitle());
		MergeResult chosen = ThreeWayMerge.merge(base, ours, theirs, Map.of(conflict, Side.THEIRS));
		assertTrue(chosen.conflicts().isEmpty());
		assertEquals("Deras", unit(chosen.root()).getTitle());
	}

	@Test
	void bothMayAddInTheSamePlace() {
		Goal a = PlanBuilder.goal(GoalLevel.UNIT, "", "A", false);
		Goal b = PlanBuilder.goal(GoalLevel.UNIT, "", "B", false);
		Plan ours = changed(plan -> board(plan).getGoals().add(a));
		Plan theirs = changed(plan -> board(plan).getGoals().add(b));
		MergeResult result = merge(ours, theirs);
		assertTrue(result.conflicts().isEmpty());
		assertEquals(List.of("Enhetens mål", "B", "A"),
				board(result.root()).getGoals().stream().map(Goal::getTitle).toList());
	}

	@Test
	void anOutcomeThatBothBeganIsOneAndItsFulfilmentIsJudgedAnew() {
		Plan ours = executed(plan -> new SetOutcome(indicator(plan), Period.VB, new BigDecimal("64")));
		Plan theirs = executed(plan -> new SetTarget(indicator(plan), new BigDecimal("60")),
				plan -> new SetOutcome(indicator(plan), Period.VB,
						OUTCOME__SOURCE, "Enkät"));
		MergeResult result = merge(ours, theirs);
		assertTrue(result.conflicts().isEmpty(), () -> result.conflicts().toString());
		assertEquals(1, indicator(result.root()).getOutcomes().size());
		Outcome outcome = indicator(result.root()).getOutcomes().getFirst();
		assertEquals("Enkät", outcome.getSource());
		assertEquals(new BigDecimal("64"), outcome.getValue());
	}

	@Test
	void aFulfilmentThatBothSidesDerivedIsNotAskedFor() {
		executeOnBase(new SetOutcome(parts.indicator(), Period.VB, new BigDecimal("80")));
		Plan ours = executed(plan -> new SetOutcome(indicator(plan), Period.VB, new BigDecimal("64")));
		Plan theirs = executed(plan -> new SetTarget(indicator(plan), new BigDecimal("200")));
		MergeResult result = merge(ours, theirs);
		assertTrue(result.conflicts().isEmpty(), () -> result.conflicts().toString());
		assertEquals(Status.NOT, indicator(result.root()).getOutcomes().getFirst().getFulfilment());
	}

	@Test
	void removingWhatTheOtherChangedIsAConflictBothWays() {
		Plan removed = changed(plan -> board(plan).getGoals().clear());
		Plan edited = changed(plan -> indicator(plan).setTitle("Nytt namn"));
		MergeResult weEdited = merge(edited, removed);
		assertEquals(Kind.REMOVED, weEdited.conflicts().getFirst().kind());
		assertEquals(1, board(weEdited.root()).getGoals().size());
		MergeResult weRemoved = merge(removed, edited);
		assertEquals(1, weRemoved.conflicts().size());
		assertTrue(board(weRemoved.root()).getGoals().isEmpty());
		MergeResult back = ThreeWayMerge.merge(base, removed, edited,
				Map.of(weRemoved.conflicts().getFirst(), Side.THEIRS));
		assertTrue(EcoreUtil.equals(edited, back.root()));
		MergeResult gone = ThreeWayMerge.merge(base, edited, removed,
				Map.of(weEdited.conflicts().getFirst(), Side.THEIRS));
		assertTrue(EcoreUtil.equals(removed, gone.root()));
	}

	@Test
	void whatIsUnchangedIsRemovedWithoutAsking() {
		Plan theirs = changed(plan -> board(plan).getGoals().clear());
		Plan ours = changed(plan -> plan.setUnitName("Vi"));
		MergeResult result = merge(ours, theirs);
		assertTrue(result.conflicts().isEmpty());
		assertTrue(board(result.root()).getGoals().isEmpty());
		assertTrue(board(merge(theirs, ours).root()).getGoals().isEmpty());
	}

	@Test
	void whatWasMovedOutOfSomethingRemovedIsKept() {
		Plan theirs = changed(plan -> {
			board(plan).getIndicators().add(indicator(plan));
			board(plan).getGoals().clear();
		});
		Plan ours = changed(plan -> plan.setUnitName("Vi"));
		MergeResult result = merge(ours, theirs);
		assertTrue(result.conflicts().isEmpty());
		assertEquals(parts.indicator().getId(), board(result.root()).getIndicators().getFirst().getId());
		assertTrue(board(result.root()).getGoals().isEmpty());
	}

	@Test
	void movesToDifferentPlacesAreAConflict() {
		Plan ours = changed(plan -> board(plan).getIndicators().add(indicator(plan)));
		Plan theirs = changed(plan -> area(plan).getIndicators().add(indicator(plan)));
		MergeResult result = merge(ours, theirs);
		assertEquals(Kind.MOVED, result.conflicts().getFirst().kind());
		assertEquals("Område", result.conflicts().getFirst().before());
		MergeResult chosen = ThreeWayMerge.merge(base, ours, theirs,
				Map.of(result.conflicts().getFirst(), Side.THEIRS));
		assertEquals(1, area(chosen.root()).getIndicators().size());
	}

	@Test
	void twoThingsForOnePlaceAreAConflict() {
		base.setEconomy(null);
		Plan ours = changed(plan -> plan.setEconomy(Elements.create(ECONOMY)));
		Plan theirs = changed(plan -> plan.setEconomy(Elements.create(ECONOMY)));
		MergeResult result = merge(ours, theirs);
		assertEquals(1, result.conflicts().size());
		MergeResult chosen = ThreeWayMerge.merge(base, ours, theirs,
				Map.of(result.conflicts().getFirst(), Side.THEIRS));
		assertTrue(EcoreUtil.equals(theirs, chosen.root()));
	}

	@Test
	void aNewOrderOfTheirsComesAlongWithAnAdditionOfOurs() {
		for (String title : List.of("A", "B", "C")) {
			board(base).getGoals().add(PlanBuilder.goal(GoalLevel.UNIT, "", title, false));
		}
		Goal added = PlanBuilder.goal(GoalLevel.UNIT, "", "Ny", false);
		Plan theirs = changed(plan -> board(plan).getGoals().move(0, 3));
		Plan ours = changed(plan -> board(plan).getGoals().add(1, added));
		assertEquals(List.of("C", "Ny", "Enhetens mål", "A", "B"),
				board(merge(ours, theirs).root()).getGoals().stream().map(Goal::getTitle).toList());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 })
	void mergingWithTheUnchangedIsTheChanged(long seed) {
		EditingSession session = session(base);
		EObject start = EcoreUtil.copy(base);
		RandomEdits edits = new RandomEdits(seed);
		for (int i = 0; i < 80; i++) {
			session.execute(edits.next(session.root()));
		}
		MergeResult ours = ThreeWayMerge.merge(start, session.root(), start, Map.of());
		assertTrue(ours.conflicts().isEmpty());
		assertTrue(EcoreUtil.equals(session.root(), ours.root()));
		MergeResult theirs = ThreeWayMerge.merge(start, start, session.root(), Map.of());
		assertEquals(List.of(), theirs.conflicts());
		assertEquals(List.of(), Differences.between(session.root(), theirs.root())
				.stream().filter(difference -> difference.kind() != Kind.REORDERED).toList());
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35 })
	void anyTwoStatesMergeIntoASoundTreeWhenTheirsIsChosen(long seed) {
		EObject start = EcoreUtil.copy(base);
		EObject ours = edited(seed, 40);
		EObject theirs = edited(seed + 500, 40);
		MergeResult first = ThreeWayMerge.merge(start, ours, theirs, Map.of());
		Map<Difference, Side> choices = new HashMap<>();
		first.conflicts().forEach(conflict -> choices.put(conflict, Side.THEIRS));
		for (int i = 0; i < 5; i++) {
			MergeResult next = ThreeWayMerge.merge(start, ours, theirs, choices);
			next.conflicts().forEach(conflict -> choices.put(conflict, Side.THEIRS));
		}
		MergeResult last = ThreeWayMerge.merge(start, ours, theirs, choices);
		assertEquals(List.of(), last.conflicts());
		EObject root = last.root();
		root.eAllContents().forEachRemaining(element -> element.eCrossReferences()
				.forEach(target -> assertTrue(EcoreUtil.isAncestor(root, target), "a reference leads out of the tree")));
		assertFalse(EcoreUtil.equals(start, root));
		assertNull(root.eContainer());
	}

	private EObject edited(long seed, int times) {
		EditingSession session = session(EcoreUtil.copy(base));
		RandomEdits edits = new RandomEdits(seed);
		for (int i = 0; i < times; i++) {
			session.execute(edits.next(session.root()));
		}
		return session.root();
	}

	private MergeResult merge(EObject ours, EObject theirs) {
		return ThreeWayMerge.merge(base, ours, theirs, Map.of());
	}

	private Plan changed(Consumer<Plan> change) {
		Plan copy = EcoreUtil.copy(base);
		change.accept(copy);
		return copy;
	}

	private void executeOnBase(Operation operation) {
		session(base).execute(operation);
	}

	@SafeVarargs
	private Plan executed(Function<Plan, Operation>... operations) {
		Plan copy = EcoreUtil.copy(base);
		EditingSession session = session(copy);
		for (var operation : operations) {
			session.execute(operation.apply(copy));
		}
		return copy;
	}

	private static EditingSession session(EObject root) {
		return new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME).create(root);
	}

	private Goal unit(EObject plan) {
		return (Goal) find(plan, parts.unit().getId());
	}

	private Goal board(EObject plan) {
		return (Goal) find(plan, parts.board().getId());
	}

	private Goal area(EObject plan) {
		return (Goal) find(plan, parts.area().getId());
	}

	private Indicator indicator(EObject plan) {
		return (Indicator) find(plan, parts.indicator().getId());
	}
}
