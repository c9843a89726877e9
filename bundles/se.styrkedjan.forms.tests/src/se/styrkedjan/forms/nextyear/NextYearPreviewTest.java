package se.styrkedjan.forms.nextyear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.nextyear.NextYear;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.testsupport.PlanFixture;

class NextYearPreviewTest {

	@Test
	void endedActivitiesAreNamedAsLeftOut() {
		Plan previous = PlanFixture.plan("Enheten", 2025).goal(GoalLevel.UNIT, "", "Snabb handläggning")
				.indicator("Beslut i tid", "90").activity("Avslutad", 2025).activity("Fortsätter", 2026).build();
		NextYearPreview preview = NextYearPreview.of(previous, NextYear.plan(previous, 2026));
		assertEquals(new NextYearPreview(1, 1, 1, List.of("Avslutad")), preview);
	}

	@Test
	void aNewPlanWithoutChainIsEmptyButHasItsFirstDocument() {
		Plan plan = new NewPlan("Enheten", 2026, Optional.empty()).make(null);
		assertEquals(List.of(), plan.getGoals());
		assertEquals(List.of(Period.VP), plan.getReports().stream().map(report -> report.getPeriod()).toList());
	}
}
