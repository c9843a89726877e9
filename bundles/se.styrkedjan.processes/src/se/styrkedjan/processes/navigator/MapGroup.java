package se.styrkedjan.processes.navigator;

import java.util.List;

/**
 * A heading of the navigator with what stands under it.
 *
 * @param title   its words
 * @param entries documents in order
 */
record MapGroup(String title, List<MapEntry> entries) {

	/** Keeps its own copy. */
	MapGroup {
		entries = List.copyOf(entries);
	}

	/** The same with only what matches some words. */
	MapGroup matching(String words) {
		return new MapGroup(title, entries.stream().filter(entry -> entry.matches(words)).toList());
	}
}
