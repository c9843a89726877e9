package se.styrkedjan.report.html;

import se.styrkedjan.report.markup.XmlBuilder;

/** Writes the table of contents; a page on screen needs links only, print needs page numbers. */
@FunctionalInterface
interface ContentsMarkup {

	/** Writes it where it stands. */
	void write(XmlBuilder out);
}
