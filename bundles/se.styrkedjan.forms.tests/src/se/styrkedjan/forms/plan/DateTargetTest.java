package se.styrkedjan.forms.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

class DateTargetTest {

	private final Report report = Elements.create(Literals.REPORT);
	private final DateTarget target = new DateTarget(report, Literals.REPORT__DEADLINE);

	@Test
	void aDateIsReadAsPeopleWriteIt() {
		target.change("15 februari 2026").apply();
		assertEquals(LocalDate.of(2026, 2, 15), report.getDeadline());
		assertEquals("2026-02-15", target.text());
	}

	@Test
	void nothingTakesTheDateAway() {
		report.setDeadline(LocalDate.of(2026, 2, 15));
		assertTrue(target.problem("").isEmpty());
		target.change("").apply();
		assertEquals("", target.text());
	}

	@Test
	void whatIsNoDateSaysWhatIsWanted() {
		assertTrue(target.problem("snart").orElseThrow().contains("2026-02-15"));
	}
}
