package se.styrkedjan.editing.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__TITLE;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/** A model far larger than any plan (49 001 objects). The bounds are wide, to fail only when the order of growth is wrong. */
class LargeModelTest {

	private static final int GOALS = 1000;
	private static final int INDICATORS = 24;
	private static final int SETS = 20_000;

	private final List<Outcome> outcomes = new ArrayList<>();
	private final EditingSession session = new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME)
			.create(largePlan());

	private Plan largePlan() {
		Plan plan = Elements.create(Literals.PLAN);
		for (int g = 0; g < GOALS; g++) {
			Goal goal = Elements.create(Literals.GOAL);
			goal.setLevel(GoalLevel.UNIT);
			for (int i = 0; i < INDICATORS; i++) {
				Indicator indicator = Elements.create(Literals.INDICATOR);
				Outcome outcome = Elements.create(Literals.OUTCOME);
				indicator.getOutcomes().add(outcome);
				outcomes.add(outcome);
				goal.getIndicators().add(indicator);
			}
			plan.getGoals().add(goal);
		}
		return plan;
	}

	@Test
	void twentyThousandSetsInOneOperationAndTheirUndo() {
		List<Notification> heard = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void modelChanged(Notification notification) {
				heard.add(notification);
			}
		});
		long start = System.nanoTime();
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> session.execute(new SetAll(outcomes.subList(0, SETS))));
		long executed = System.nanoTime();
		assertEquals(SETS, heard.size());
		assertTimeoutPreemptively(Duration.ofSeconds(20), session::undo);
		long undone = System.nanoTime();
		assertEquals(2 * SETS, heard.size());
		System.out.printf("20 000 sets in one operation: %d ms, undo %d ms%n", (executed - start) / 1_000_000,
				(undone - executed) / 1_000_000);
		assertTrue(outcomes.stream().allMatch(outcome -> outcome.getSource() == null));
	}

	@Test
	void twentyThousandOperationsOfOneSetEach() {
		long start = System.nanoTime();
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (Outcome outcome : outcomes.subList(0, SETS)) {
				session.execute(new SetFeature(outcome.getIndicator(), INDICATOR__TITLE, "Titel"));
			}
		});
		long executed = System.nanoTime();
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			while (session.undoable().isPresent()) {
				session.undo();
			}
		});
		System.out.printf("20 000 operations: %d ms, their undo %d ms%n", (executed - start) / 1_000_000,
				(System.nanoTime() - executed) / 1_000_000);
		assertEquals(null, outcomes.getFirst().getIndicator().getTitle());
	}

	@Test
	void aSnapshotOfFiftyThousandObjects() {
		long start = System.nanoTime();
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> session.save("anna", "").join());
		System.out.printf("save of 49 001 objects to memory: %d ms%n", (System.nanoTime() - start) / 1_000_000);
	}

	/** Sets a value of many outcomes. */
	private record SetAll(List<Outcome> outcomes) implements Operation {

		@Override
		public String name() {
			return "setAll";
		}

		@Override
		public Optional<Refusal> check() {
			return Optional.empty();
		}

		@Override
		public void apply() {
			outcomes.forEach(outcome -> outcome.setSource(BigDecimal.TEN.toString()));
		}
	}
}
