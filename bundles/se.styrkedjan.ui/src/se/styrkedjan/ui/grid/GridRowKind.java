package se.styrkedjan.ui.grid;

/** What a row of a grid is. */
public enum GridRowKind {
	/** A band over the rows that follow; its words span all columns. */
	HEADING,
	/** An element. */
	DATA,
	/** A computed sum, in bold. */
	SUM,
	/** What is typed here becomes a new element. */
	NEW
}
