package se.styrkedjan.forms.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.importing.TextSlot.Place;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.interchange.findings.UnreadableDocument;
import se.styrkedjan.interchange.matching.PlanMatcher;
import se.styrkedjan.interchange.published.ImportOptions;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;

class DraftTest {

	private Draft draft;

	/** The shared corpus lies beside the repository; it is named by a property, or found upwards. */
	private static Optional<Path> shared() {
		String said = System.getProperty("styrkedjan.shared");
		if (said != null) {
			return Optional.of(Path.of(said));
		}
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("shared/corpus"))) {
				return Optional.of(at.resolve("shared"));
			}
		}
		return Optional.empty();
	}

	@BeforeEach
	void readTheReport() throws UnreadableDocument {
		Optional<Path> file = shared().map(folder -> folder.resolve("corpus/vb-2025-ekonomiskt-bistand.txt"))
				.filter(Files::exists);
		assumeTrue(file.isPresent(), "the shared corpus is not here");
		draft = Draft.read(file.get(), ImportOptions.NONE);
	}

	private Goal unitGoal() {
		return GoalWalk.depthFirst(draft.plan()).stream().filter(goal -> goal.getLevel() == GoalLevel.UNIT).findFirst()
				.orElseThrow();
	}

	private List<Indicator> indicators() {
		return GoalWalk.depthFirst(draft.plan()).stream().flatMap(goal -> goal.getIndicators().stream()).toList();
	}

	@Test
	void everyIndicatorLeadsToTheLineItWasReadFrom() {
		assertEquals(14, indicators().size());
		for (Indicator indicator : indicators()) {
			String line = draft.lines().get(draft.line(indicator).orElseThrow() - 1);
			String word = indicator.getTitle().substring(0, 6);
			assertTrue(line.contains(word), () -> word + " is not in: " + line);
		}
	}

	@Test
	void levelAndTitleOfAnyGoalCanBeCorrectedAndUndone() {
		GoalCorrections table = new GoalCorrections(draft);
		String before = table.text(0, 2);
		assertEquals(Optional.empty(), table.commit(0, 2, "Rättad rubrik"));
		assertTrue(draft.isCorrected());
		draft.session().undo();
		table.refresh();
		assertEquals(before, table.text(0, 2));
		assertFalse(draft.isCorrected());
	}

	@Test
	void whatStandsAboveTheUnitIsInheritedWhenSavedAndNotWhileCorrected() {
		assertTrue(GoalWalk.depthFirst(draft.plan()).stream().noneMatch(Goal::isInherited));
		for (Goal goal : GoalWalk.depthFirst(draft.toSave())) {
			assertEquals(goal.getLevel() != GoalLevel.UNIT, goal.isInherited(), goal.getTitle());
		}
	}

	@Test
	void aTextIsMovedAfterWhatStandsThere() {
		Goal goal = unitGoal();
		TextSlot expected = new TextSlot(goal, Period.VB, Place.EXPECTED_RESULT);
		TextSlot analysis = new TextSlot(goal, Period.VB, Place.ANALYSIS);
		String both = analysis.text() + expected.text();
		draft.perform(expected.moveTo(Place.ANALYSIS));
		assertEquals("", expected.text());
		assertEquals(both, analysis.text());
	}

	@Test
	void aDecisionTakesAnExistingElementOnceOnly() {
		Decision decision = new Decision(PlanMatcher.match(draft.toSave(), draft.plan()));
		var matches = decision.matches();
		var first = matches.get(0);
		var other = matches.stream().filter(match -> match.kind() == first.kind() && match != first).findFirst()
				.orElseThrow();
		decision.take(other, first.existingId());
		assertTrue(decision.matches().get(0).isNew());
		decision.leaveOut(other);
		assertTrue(decision.isLeftOut(other));
		decision.take(other, "");
		assertFalse(decision.isLeftOut(other));
	}

	@Test
	void theMatchGridOffersTheSameNewAndLeftOut() {
		Decision decision = new Decision(PlanMatcher.match(draft.toSave(), draft.plan()));
		var decided = new AtomicInteger();
		MatchGrid grid = new MatchGrid(decided::incrementAndGet);
		grid.show(decision);
		var choices = grid.cell(1, 1).choices();
		assertEquals(choices.getFirst(), grid.cell(1, 1).text());
		assertEquals(Optional.empty(), grid.commit(1, 1, choices.getLast()));
		assertTrue(decision.isLeftOut(decision.matches().getFirst()));
		assertEquals(1, decided.get());
		assertTrue(grid.commit(1, 1, "något annat").isPresent());
	}
}
