package se.styrkedjan.report.year;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.ICalDate;

import se.styrkedjan.rules.year.YearEntry;

/** Writes the year as a calendar file (iCalendar, RFC 5545) that Outlook and others take in: whole days, no alarms. */
public final class CalendarFile {

	private CalendarFile() {
	}

	/**
	 * The calendar as text.
	 *
	 * @param title   name of the calendar
	 * @param entries entries, in any order; one of a repeated event has a UID of its own, so that importing the file again
	 *                changes the event instead of doubling it
	 */
	public static String write(String title, List<YearEntry> entries) {
		var calendar = new ICalendar();
		calendar.setProductId("-//Styrkedjan//SV");
		calendar.setName(title);
		entries.forEach(entry -> calendar.addEvent(event(entry)));
		return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
	}

	private static VEvent event(YearEntry entry) {
		var event = new VEvent();
		event.setUid(entry.elementId() + "-" + entry.day() + "@styrkedjan.se");
		event.setSummary(entry.title());
		event.setDateStart(date(entry.day()), false);
		// The end of a whole day is the day after.
		event.setDateEnd(date(entry.last().plusDays(1)), false);
		event.setDateTimeStamp(Date.from(entry.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
		event.setStatus(Status.confirmed());
		event.setTransparency(true);
		return event;
	}

	private static ICalDate date(LocalDate day) {
		return new ICalDate(Date.from(day.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant()), false);
	}
}
