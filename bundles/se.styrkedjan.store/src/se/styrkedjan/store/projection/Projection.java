package se.styrkedjan.store.projection;

import java.util.List;

/**
 * All entries of one document.
 *
 * @param entries entries of all kinds, no two of a kind with the same key
 */
public record Projection(List<Entry> entries) {

	/** The projection of nothing. */
	public static final Projection EMPTY = new Projection(List.of());

	/** Keeps its own copy of the entries. */
	public Projection {
		entries = List.copyOf(entries);
	}

	/** The entries of one kind, in the order of the document. */
	public <E extends Entry> List<E> entries(Class<E> kind) {
		return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
