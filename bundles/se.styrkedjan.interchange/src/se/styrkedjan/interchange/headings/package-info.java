/** The headings of the documents: goals, texts of goals, sections, statuses. */
package se.styrkedjan.interchange.headings;
