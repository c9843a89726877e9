package se.styrkedjan.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class MissingCopiesTest {

	private final List<String> notices = new ArrayList<>();
	private Instant now = Instant.parse("2026-03-01T10:00:00Z");
	private final MissingCopies missing = new MissingCopies(notices::add, () -> now);

	private void failAfter(Duration time) {
		now = now.plus(time);
		missing.accept(new IOException("disken är full"));
	}

	@Test
	void manyFailuresAreToldOnceAndAgainWhenTheyHaveLasted() {
		failAfter(Duration.ZERO);
		failAfter(Duration.ofSeconds(2));
		failAfter(Duration.ofMinutes(9));
		assertEquals(1, notices.size());
		assertTrue(notices.getFirst().contains("disken är full"));

		failAfter(Duration.ofMinutes(2));
		assertEquals(2, notices.size());
	}
}
