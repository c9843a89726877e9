package se.styrkedjan.rules.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.SteeringPackage;

class YearCalendarTest {

	private final Plan plan = plan();

	@Test
	void deadlinesReviewsAndEventsStandInOrderOfTheirDays() {
		Report report = Elements.create(SteeringPackage.Literals.REPORT);
		report.setPeriod(Period.T1);
		report.setDeadline(LocalDate.of(2026, 5, 12));
		plan.getReports().add(report);
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName("Ansökan");
		process.setNextReview(LocalDate.of(2026, 3, 1));
		event("Planeringsdag", LocalDate.of(2026, 10, 1), 0).setEnd(LocalDate.of(2026, 10, 2));

		var entries = YearCalendar.of(plan, List.of(process));

		assertEquals(List.of("Ansökan", "T1", "Planeringsdag"), entries.stream().map(YearEntry::title).toList());
		assertEquals(List.of(EventKind.REVIEW, EventKind.DEADLINE, EventKind.MEETING),
				entries.stream().map(YearEntry::kind).toList());
		assertEquals(LocalDate.of(2026, 10, 2), entries.getLast().last());
		assertEquals(process.getId(), entries.getFirst().documentId());
	}

	@Test
	void anEventThatRepeatsBeginsOnItsFirstDay() {
		event("APT", LocalDate.of(2026, 11, 25), 4);

		assertEquals(List.of(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 23)),
				YearCalendar.of(plan, List.of()).stream().map(YearEntry::day).toList());
	}

	@Test
	void whatBeganInAnEarlierYearGoesOn() {
		event("APT", LocalDate.of(2025, 12, 30), 4);

		assertEquals(LocalDate.of(2026, 1, 27), YearCalendar.of(plan, List.of()).getFirst().day());
	}

	@Test
	void aControlIsDueAtTheEndOfEachInterval() {
		InternalControl internal = Elements.create(ControlPackage.Literals.INTERNAL_CONTROL);
		Control control = Elements.create(ControlPackage.Literals.CONTROL);
		control.setTitle("Stickprov");
		control.setFrequency("Två gånger per år");
		internal.getControls().add(control);
		plan.setInternalControl(internal);

		assertEquals(List.of(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31)),
				YearCalendar.of(plan, List.of()).stream().map(YearEntry::day).toList());
	}

	@Test
	void aForumThatMeetsEveryWeekStandsOnceAndSaysSo() {
		CollaborationMap map = Elements.create(ProcessPackage.Literals.COLLABORATION_MAP);
		Forum forum = Elements.create(ProcessPackage.Literals.FORUM);
		forum.setName("BOSAM");
		forum.setFrequency("Varje vecka");
		map.getForums().add(forum);

		assertEquals(List.of("BOSAM (varje vecka)"),
				YearCalendar.of(plan, List.of(map)).stream().map(YearEntry::title).toList());
	}

	private CalendarEvent event(String title, LocalDate day, int weeks) {
		CalendarEvent event = Elements.create(SteeringPackage.Literals.CALENDAR_EVENT);
		event.setTitle(title);
		event.setKind(EventKind.MEETING);
		event.setDate(day);
		event.setEveryWeeks(weeks);
		plan.getEvents().add(event);
		return event;
	}

	private static Plan plan() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		plan.setYear(2026);
		return plan;
	}
}
