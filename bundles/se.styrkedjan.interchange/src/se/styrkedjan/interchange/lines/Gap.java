package se.styrkedjan.interchange.lines;

/** What lies between a line and the text line before it. */
public enum Gap {

	/** Nothing, in a document that otherwise sets an empty line between all lines (inside a table cell). */
	TIGHT,

	/** The usual distance between two lines of one paragraph. */
	LINE,

	/** A blank line that parts paragraphs. */
	PARAGRAPH,

	/** A page break, or a page head or foot that was set apart. */
	PAGE
}
