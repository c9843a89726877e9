package se.styrkedjan.editing;

/** Whose value is kept when two people have changed the same one. */
public enum Side {
	/** The value of this session. */
	OURS,
	/** The value that somebody else has saved. */
	THEIRS
}
