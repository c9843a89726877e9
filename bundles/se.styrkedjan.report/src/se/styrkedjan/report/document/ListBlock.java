package se.styrkedjan.report.document;

import java.util.List;

/**
 * A bulleted or numbered list.
 *
 * @param kind  bullets or numbers
 * @param items each item's blocks; paragraphs and nested lists
 */
public record ListBlock(Kind kind, List<List<Block>> items) implements Block {

	/** What stands before each item. */
	public enum Kind {
		/** A bullet. */
		BULLETED,
		/** A running number from 1. */
		NUMBERED
	}

	/** Copies the lists, so that the block never changes. */
	public ListBlock {
		items = items.stream().map(List::copyOf).toList();
	}
}
