package se.styrkedjan.store;

import java.util.List;

/**
 * A text with some words marked.
 *
 * @param text  plain text on one line
 * @param marks marked parts, in order, without overlaps
 */
public record MarkedText(String text, List<Mark> marks) {

	/** Keeps its own copy of the marks. */
	public MarkedText {
		marks = List.copyOf(marks);
	}

	/** A text with nothing marked, before a marked one. */
	public static MarkedText joined(String before, MarkedText text) {
		List<Mark> moved = text.marks().stream().map(mark -> new Mark(mark.start() + before.length(), mark.length()))
				.toList();
		return new MarkedText(before + text.text(), moved);
	}

	/**
	 * A marked part.
	 *
	 * @param start  first character
	 * @param length number of characters
	 */
	public record Mark(int start, int length) {
	}
}
