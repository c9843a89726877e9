package se.styrkedjan.forms.table;

/** Which rows of a table of the plan are shown. */
public enum RowFilter {
	/** All of them. */
	ALL,
	/** What the unit has decided itself. */
	OWN,
	/** What is decided above the unit. */
	INHERITED,
	/** What is over. */
	ENDED,
	/** What lacks something the period asks for. */
	MISSING
}
