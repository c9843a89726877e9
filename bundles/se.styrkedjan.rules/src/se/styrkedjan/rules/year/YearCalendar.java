package se.styrkedjan.rules.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.steering.CalendarEvent;
import se.styrkedjan.model.steering.EventKind;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;

/** Everything that falls on a day of a year in a plan, the collaboration maps and the processes. Reads only. */
public final class YearCalendar {

	private static final int WEEK_DAYS = 7;
	private static final int OFTEN = 12;

	private final int year;
	private final List<YearEntry> entries = new ArrayList<>();

	private YearCalendar(int year) {
		this.year = year;
	}

	/**
	 * The entries of a year, earliest first.
	 *
	 * @param plan      the plan whose year it is
	 * @param documents roots of other documents that have days: processes, collaboration maps
	 */
	public static List<YearEntry> of(Plan plan, List<? extends EObject> documents) {
		var calendar = new YearCalendar(plan.getYear());
		calendar.addPlan(plan);
		documents.forEach(calendar::addDocument);
		calendar.entries.sort(Comparator.comparing(YearEntry::day).thenComparing(YearEntry::title));
		return List.copyOf(calendar.entries);
	}

	private void addPlan(Plan plan) {
		plan.getReports().forEach(report -> addDeadline(plan, report));
		plan.getEvents().forEach(event -> addEvent(plan, event));
		if (plan.getInternalControl() != null) {
			plan.getInternalControl().getControls().forEach(control -> addControl(plan, control));
		}
	}

	private void addDocument(EObject root) {
		if (root instanceof Process process) {
			add(process.getNextReview(), EventKind.REVIEW, process.getName(), process.getId(), process.getId());
		} else if (root instanceof CollaborationMap map) {
			map.getAgreements().forEach(agreement -> addAgreement(map, agreement));
			map.getForums().forEach(forum -> addForum(map, forum));
		}
	}

	private void addDeadline(Plan plan, Report report) {
		var title = report.getLabel() == null || report.getLabel().isBlank() ? report.getPeriod().getName()
				: report.getLabel();
		add(report.getDeadline(), EventKind.DEADLINE, title, report.getId(), plan.getId());
	}

	private void addEvent(Plan plan, CalendarEvent event) {
		if (event.getDate() == null) {
			return;
		}
		long length = event.getEnd() == null || event.getEnd().isBefore(event.getDate()) ? 0
				: event.getEnd().toEpochDay() - event.getDate().toEpochDay();
		days(event).forEach(day -> entries.add(new YearEntry(day, day.plusDays(length), event.getKind(),
				text(event.getTitle()), event.getId(), plan.getId())));
	}

	/** An event does not happen before its first day. */
	private List<LocalDate> days(CalendarEvent event) {
		if (event.getEveryWeeks() <= 0) {
			return event.getDate().getYear() == year ? List.of(event.getDate()) : List.of();
		}
		return new Recurrence(java.time.Period.ofDays(event.getEveryWeeks() * WEEK_DAYS)).days(event.getDate(), year)
				.stream().filter(day -> !day.isBefore(event.getDate())).toList();
	}

	/** A control is due at the end of each of its intervals. */
	private void addControl(Plan plan, Control control) {
		Recurrence.read(control.getFrequency())
				.ifPresent(every -> every.days(LocalDate.of(year, 12, 31), year).forEach(
						day -> add(day, EventKind.CONTROL, control.getTitle(), control.getId(), plan.getId())));
	}

	private void addAgreement(CollaborationMap map, Agreement agreement) {
		add(agreement.getNextReview(), EventKind.REVIEW, agreement.getName(), agreement.getId(), map.getId());
	}

	/** A forum that meets more often than monthly would fill the wheel; it stands there once, with how often it meets. */
	private void addForum(CollaborationMap map, Forum forum) {
		Recurrence.read(forum.getFrequency()).ifPresent(every -> {
			var usual = LocalDate.of(year, 1, 15);
			var days = every.days(usual, year);
			boolean often = days.size() > OFTEN;
			String title = often ? "%s (%s)".formatted(text(forum.getName()), lowered(forum.getFrequency())) : forum.getName();
			(often ? List.of(usual) : days)
					.forEach(day -> add(day, EventKind.MEETING, title, forum.getId(), map.getId()));
		});
	}

	private static String lowered(String words) {
		String said = words.strip();
		return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
	}

	private void add(LocalDate day, EventKind kind, String title, String elementId, String documentId) {
		if (day != null && day.getYear() == year) {
			entries.add(new YearEntry(day, day, kind, text(title), elementId, documentId));
		}
	}

	private static String text(String title) {
		return title == null ? "" : title;
	}
}
