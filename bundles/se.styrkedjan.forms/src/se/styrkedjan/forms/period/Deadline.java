package se.styrkedjan.forms.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.rules.text.SwedishDate;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/**
 * How long it is until a report is to be ready, in words.
 *
 * @param words such as <q>om 5 dagar (2026-05-11)</q> or <q>försenad 3 dagar</q>; empty when nothing is awaited
 * @param brief the days alone, such as <q>om 5 dagar</q>; empty when nothing is awaited
 * @param tone  colour of the words: a warning when it is late
 * @param days  days left, negative when late; 0 when nothing is awaited
 */
public record Deadline(String words, String brief, Tone tone, long days) {

	private static final Messages WORDS = Messages.of(Deadline.class);
	private static final int SOON = 7;
	/** Nothing is awaited. */
	private static final Deadline NONE = new Deadline("", "", Tone.SECONDARY, 0);

	/**
	 * The deadline of a report as seen on a day.
	 *
	 * @param state    how far it has come; once it is ready the unit is no longer late
	 * @param deadline day it is to be ready; null when none is set
	 * @param today    the day it is seen on
	 */
	public static Deadline of(ReportState state, LocalDate deadline, LocalDate today) {
		boolean awaited = state == ReportState.OPEN || state == ReportState.RETURNED;
		if (deadline == null || !awaited) {
			return NONE;
		}
		long days = ChronoUnit.DAYS.between(today, deadline);
		String date = SwedishDate.format(deadline);
		if (days < 0) {
			return new Deadline(WORDS.text("deadline.late", -days, date), WORDS.text("brief.late", -days), Tone.BAD,
					days);
		}
		String when = days == 0 ? "today" : days == 1 ? "tomorrow" : "in";
		return new Deadline(WORDS.text("deadline." + when, days, date), WORDS.text("brief." + when, days),
				days <= SOON ? Tone.WARNING : Tone.SECONDARY, days);
	}

	/** Whether the day has passed. */
	public boolean isLate() {
		return days < 0;
	}
}
