package se.styrkedjan.rules.check;

/** What can be done about a violation at once; {@code editing.fix.QuickFixes} makes the operation. */
public enum Fix {
	/** Exchange start and end of an activity. */
	SWAP_DATES,
	/** Remove an element that has nothing in it, or serves nothing. */
	REMOVE_EMPTY,
	/** Replace a published total by its sum. */
	USE_SUM,
	/** Put a start before what nothing leads to. */
	ADD_START,
	/** Put an end after what leads nowhere. */
	ADD_END,
	/** Call the two ways out of a decision Ja and Nej. */
	LABEL_YES_NO,
	/** Name the ways out of a decision that have no name after what they lead to. */
	LABEL_WAYS,
	/** Let the role of the uppermost lane own a process. */
	OWN_BY_LANE,
	/** Begin the next draft of an approved process. */
	REVISE,
	/** Review an agreement a year from today. */
	REVIEW_NEXT_YEAR,
	/** Put a node in the lane of its neighbour. */
	PUT_IN_LANE,
	/** Make a sequence flow of a message flow. */
	MAKE_SEQUENCE,
	/** Make a message flow of a sequence flow. */
	MAKE_MESSAGE,
	/** Remove a link or a reference that leads nowhere. */
	REMOVE_LINK
}
