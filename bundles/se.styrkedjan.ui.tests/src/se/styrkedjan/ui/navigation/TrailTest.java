package se.styrkedjan.ui.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TrailTest {

	private final Trail trail = new Trail();
	private final List<String> been = new ArrayList<>();
	private final Set<String> gone = new HashSet<>();

	/** A place that is visited when it is gone to, as editors do when they come up. */
	private record Place(TrailTest test, String name) implements Location {

		@Override
		public boolean go() {
			test.trail.visit(new Place(test, "on the way to " + name));
			test.been.add(name);
			return !test.gone.contains(name);
		}
	}

	private void visit(String... names) {
		for (String name : names) {
			trail.visit(new Place(this, name));
		}
	}

	@Test
	void theWayBackIsTheWayTheUserCame() {
		visit("goal", "indicator", "other plan");
		assertTrue(trail.back());
		assertTrue(trail.back());
		assertFalse(trail.back());
		assertTrue(trail.forward());
		assertEquals(List.of("indicator", "goal", "indicator"), been);
	}

	@Test
	void aNewTurnForgetsWhatLayForward() {
		visit("goal", "indicator");
		trail.back();
		visit("activity");
		assertFalse(trail.forward());
		trail.back();
		assertEquals(List.of("goal", "goal"), been);
	}

	@Test
	void whatIsGoneIsPassedBy() {
		visit("goal", "removed", "indicator");
		gone.add("removed");
		trail.back();
		assertEquals(List.of("removed", "goal"), been);
		trail.forward();
		assertEquals("indicator", been.getLast());
	}

	@Test
	void whenNothingIsLeftTheUserStaysWhereTheyAre() {
		visit("removed", "goal");
		gone.add("removed");
		assertFalse(trail.back());
		gone.clear();
		assertTrue(trail.back(), "the place was not forgotten");
	}

	@Test
	void comingToTheSamePlaceTwiceIsOneStep() {
		visit("goal", "indicator", "indicator");
		trail.back();
		assertEquals(List.of("goal"), been);
	}
}
