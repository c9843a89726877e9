package se.styrkedjan.interchange.published;

import java.time.LocalDate;

/**
 * What the head of the document says, or what was proposed where it is missing.
 *
 * @param type      type of document
 * @param year      calendar year
 * @param unit      unit; empty when unknown
 * @param title     title line as printed; empty when missing
 * @param dnr       registration number; empty when missing
 * @param date      date of the document, or null
 * @param decided   date of the decision, or null
 * @param officer   handläggare; empty when missing
 * @param phone     telephone of the officer; empty when missing
 * @param recipient till; empty when missing
 * @param rest      other text of the head as safe HTML; empty when none
 */
public record PublishedHead(DocumentType type, int year, String unit, String title, String dnr, LocalDate date,
		LocalDate decided, String officer, String phone, String recipient, String rest) {
}
