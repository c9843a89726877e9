package se.styrkedjan.editing.process;

/** What has become of an element between two versions of a process, the weightiest first. */
public enum ProcessChange {
	/** It was not there before. */
	NEW,
	/** It is no longer there. */
	REMOVED,
	/** Somebody else answers for it: it stands in another lane, or the lane or process is now another's. */
	REASSIGNED,
	/** It is worded, joined or described in another way. */
	CHANGED,
	/** It is the same but stands elsewhere among the others of the picture. */
	MOVED
}
