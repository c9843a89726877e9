package se.styrkedjan.editing;

import java.util.List;

import se.styrkedjan.editing.history.Difference;

/** Two people have changed the same value; the user must choose. */
public final class MergeConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Difference> conflicts;

	/** A merge that needs a choice; in {@code conflicts}, {@code before} is theirs and {@code after} ours. */
	public MergeConflictException(List<Difference> conflicts) {
		super(conflicts.size() + " conflicts");
		this.conflicts = List.copyOf(conflicts);
	}

	public List<Difference> conflicts() {
		return conflicts == null ? List.of() : conflicts;
	}
}
