/** Semantic HTML: as a page of its own for the browser, and as the source of the PDF. */
package se.styrkedjan.report.html;
