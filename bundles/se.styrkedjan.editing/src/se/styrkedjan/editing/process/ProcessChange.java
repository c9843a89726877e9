package se.styrkedjan.editing.process;

/** What has become of an element between two versions of a process, the weightiest when several have. */
public enum ProcessChange {
	/** It was not there before. */
	NEW,
	/** It is no longer there. */
	REMOVED,
	/** It stands in another lane. */
	MOVED,
	/** A lane, or the process itself, is now somebody else's. */
	REASSIGNED,
	/** It is worded, joined or described in another way. */
	CHANGED
}
