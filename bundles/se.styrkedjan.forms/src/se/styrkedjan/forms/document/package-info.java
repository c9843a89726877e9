/** The page that shows a report as it prints, writes it to files and freezes it. */
package se.styrkedjan.forms.document;
