package se.styrkedjan.interchange.published;

import java.time.LocalDate;

/**
 * One row of an activity table.
 *
 * @param line        line of the row
 * @param title       title, mended
 * @param start       start date, or null
 * @param end         end date, or null
 * @param deviation   deviation in words; empty when none
 * @param responsible who answers for it; empty when not printed
 * @param status      status in words; empty when not printed
 * @param analysis    analysis as safe HTML; empty when there is none
 */
public record PublishedActivity(int line, String title, LocalDate start, LocalDate end, String deviation,
		String responsible, String status, String analysis) {
}
