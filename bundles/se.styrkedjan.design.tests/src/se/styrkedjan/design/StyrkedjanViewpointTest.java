package se.styrkedjan.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.viewpoint.read.Finding;
import se.styrkedjan.viewpoint.read.Finding.Severity;

class StyrkedjanViewpointTest {

	@Test
	void theRuntimeFindsNoErrorInTheSpecification() {
		assertEquals(List.of(), StyrkedjanViewpoint.specification().errors());
	}

	@Test
	void nothingInItIsRefused() {
		var refused = StyrkedjanViewpoint.specification().findings().stream()
				.filter(finding -> finding.severity() == Severity.WARNING).map(Finding::detail).distinct().toList();

		assertEquals(List.of(), refused);
	}

	@Test
	void allRepresentationsAreThereWithWordsForPeople() {
		var diagrams = StyrkedjanViewpoint.load().diagrams();

		assertEquals(List.of(StyrkedjanViewpoint.LANDSCAPE, StyrkedjanViewpoint.PROCESS_FLOW,
				StyrkedjanViewpoint.COLLABORATION_MAP, StyrkedjanViewpoint.GOAL_MAP),
				diagrams.stream().map(diagram -> diagram.name()).toList());
		diagrams.forEach(diagram -> assertFalse(diagram.label().startsWith("%"), diagram.label()));
	}
}
