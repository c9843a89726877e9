package se.styrkedjan.forms.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.testsupport.PlanFixture;

class PlanSearchTest {

	private final Plan plan = PlanFixture.small("Enheten", 2025);

	@Test
	void allWordsMustBeThereInAnyOrderAndCase() {
		List<PlanHit> hits = PlanSearch.find(PlanSearch.texts(plan), "DAGAR beslut");
		assertEquals(1, hits.size());
		assertTrue(hits.getFirst().element() instanceof Goal);
		assertTrue(hits.getFirst().excerpt().contains("tio dagar"), hits.getFirst().excerpt());
		assertEquals(List.of(), PlanSearch.find(PlanSearch.texts(plan), "dagar sommar"));
	}

	@Test
	void namesComeBeforeTexts() {
		List<PlanHit> hits = PlanSearch.find(PlanSearch.texts(plan), "beslut");
		assertEquals("Beslut i tid", hits.getFirst().title());
		assertTrue(hits.getFirst().inTitle());
		assertEquals(2, hits.size());
	}

	@Test
	void nothingTypedFindsNothing() {
		assertEquals(List.of(), PlanSearch.find(PlanSearch.texts(plan), "  "));
	}
}
