package se.styrkedjan.forms.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.theme.Tone;

class NextStepsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

	@TempDir
	Path folder;

	private Store store;
	private final Plan plan = PlanFixture.small("Enheten", 2026);
	private final Choice choice = new Choice("unit-Enheten", "Enheten", 2026);

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		plan.getReports().getFirst().setDeadline(TODAY.minusDays(3));
		PlanElements.all(plan, Goal.class).forEach(goal -> goal.getAssessments().clear());
		CalendarEvent meeting = Elements.create(SteeringPackage.Literals.CALENDAR_EVENT);
		meeting.setTitle("APT");
		meeting.setKind(EventKind.MEETING);
		meeting.setDate(TODAY.plusDays(2));
		plan.getEvents().add(meeting);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private NextSteps next() {
		store.save(new SaveRequest(plan, 0, "test", ""));
		return NextSteps.of(store, choice, TODAY, Progress.NONE).orElseThrow();
	}

	@Test
	void aLateReportComesFirstThenWhatIsMissingThenWhatTheYearHolds() {
		var steps = next().steps();
		assertEquals("Verksamhetsberättelse", steps.getFirst().what());
		assertTrue(steps.getFirst().when().contains("Försenad 3 dagar"), steps.getFirst().when());
		assertEquals(Tone.BAD, steps.getFirst().tone());
		assertEquals("Saknas i planen", steps.get(1).what());
		assertEquals("APT", steps.getLast().what());
		assertEquals("2026-12-16", steps.getLast().when());
	}

	@Test
	void anApprovedReportIsNotNext() {
		plan.getReports().getFirst().setState(ReportState.APPROVED);
		assertFalse(next().steps().stream().anyMatch(step -> step.what().equals("Verksamhetsberättelse")));
	}

	@Test
	void aUnitWithoutPlanHasNothingNext() {
		assertTrue(NextSteps.of(store, choice, TODAY, Progress.NONE).isEmpty());
	}
}
