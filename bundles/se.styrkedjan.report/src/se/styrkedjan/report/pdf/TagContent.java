package se.styrkedjan.report.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A piece of page content that belongs to an element of the structure.
 *
 * @param page   the page it is on
 * @param number its number on that page
 */
record TagContent(COSDictionary page, int number) implements TagKid {
}
