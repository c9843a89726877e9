package se.styrkedjan.forms.table;

/** What a row of a table is. */
public enum RowKind {
	/** A band over the rows that follow, such as a goal. */
	HEADING,
	/** An element that can be edited. */
	DATA,
	/** A computed sum. */
	SUM,
	/** An empty row: what is typed there becomes a new element. */
	NEW
}
