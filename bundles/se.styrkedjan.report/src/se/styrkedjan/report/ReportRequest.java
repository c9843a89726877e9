package se.styrkedjan.report;

import java.util.Locale;

import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.text.ReportMessages;

/**
 * Which document is wanted.
 *
 * @param plan       the plan; read, never changed, and must not be changed by others meanwhile
 * @param period     which document of the year
 * @param language   language of the fixed words: English, or Swedish for every other locale
 * @param letterhead what is printed of the sender
 */
public record ReportRequest(Plan plan, Period period, Locale language, Letterhead letterhead) {

	/** The locale of Swedish documents. */
	public static final Locale SWEDISH = ReportMessages.SWEDISH;

	/** A Swedish document without letterhead. */
	public static ReportRequest of(Plan plan, Period period) {
		return new ReportRequest(plan, period, SWEDISH, Letterhead.NONE);
	}
}
