package se.styrkedjan.ui.markup;

import java.util.Set;

/**
 * Words of a paragraph that look the same; {@link #BREAK} in them is a new line within the paragraph.
 *
 * @param text     the words
 * @param emphasis how they stand out
 * @param link     where they lead, or the empty string
 */
public record Run(String text, Set<Emphasis> emphasis, String link) {

	/** A new line within a paragraph. */
	public static final String BREAK = "\u2028";

	/** Keeps a copy of the emphasis. */
	public Run {
		emphasis = Set.copyOf(emphasis);
	}

	/** Plain words. */
	public static Run plain(String text) {
		return new Run(text, Set.of(), "");
	}

	/** The same look with other words. */
	public Run with(String other) {
		return new Run(other, emphasis, link);
	}

	/** Whether another run looks the same. */
	public boolean looksLike(Run other) {
		return emphasis.equals(other.emphasis) && link.equals(other.link);
	}
}
