package se.styrkedjan.report.year;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.ICalDate;

import se.styrkedjan.rules.year.YearEntry;

/** Writes the year as a calendar file (iCalendar, RFC 5545) that Outlook and others take in: whole days, no alarms. */
public final class CalendarFile {

	private CalendarFile() {
	}

	/** A line is at most so many bytes long, without its end (RFC 5545, 3.1). */
	private static final int LINE = 75;
	private static final String LINE_END = "\r\n";

	/**
	 * The calendar as text.
	 *
	 * @param title   name of the calendar
	 * @param entries entries, in any order; the UID of one stays when its day is moved, so that importing the file again
	 *                changes the event instead of doubling it; only days of a repeated event have UIDs of their own
	 */
	public static String write(String title, List<YearEntry> entries) {
		var calendar = new ICalendar();
		calendar.setProductId("-//Styrkedjan//SV");
		calendar.setName(title);
		Map<String, Long> days = entries.stream().collect(Collectors.groupingBy(YearEntry::elementId, Collectors.counting()));
		entries.forEach(entry -> calendar.addEvent(event(entry, days.get(entry.elementId()) > 1)));
		return unfolded(calendar).lines().map(CalendarFile::folded).collect(Collectors.joining());
	}

	/** The library folds after so many characters, which may be more bytes. */
	private static String unfolded(ICalendar calendar) {
		var text = new StringWriter();
		try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
			writer.write(calendar);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private static String folded(String line) {
		var folded = new StringBuilder();
		int room = LINE;
		for (int point : line.codePoints().toArray()) {
			String character = Character.toString(point);
			int bytes = character.getBytes(StandardCharsets.UTF_8).length;
			if (bytes > room) {
				folded.append(LINE_END).append(' ');
				room = LINE - 1;
			}
			folded.append(character);
			room -= bytes;
		}
		return folded.append(LINE_END).toString();
	}

	private static VEvent event(YearEntry entry, boolean isRepeated) {
		var event = new VEvent();
		event.setUid(entry.elementId() + (isRepeated ? "-" + entry.day() : "") + "@styrkedjan.se");
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
