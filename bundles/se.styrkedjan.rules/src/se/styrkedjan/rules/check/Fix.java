package se.styrkedjan.rules.check;

/** What can be done about a violation at once; {@code editing.fix.QuickFixes} makes the operation. */
public enum Fix {
	/** Exchange start and end of an activity. */
	SWAP_DATES,
	/** Remove an element that has nothing in it. */
	REMOVE_EMPTY,
	/** Replace a published total by its sum. */
	USE_SUM
}
