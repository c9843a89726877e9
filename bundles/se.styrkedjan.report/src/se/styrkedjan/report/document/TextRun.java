package se.styrkedjan.report.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * Text of one appearance.
 *
 * @param text     the characters, never null; white space is significant
 * @param emphasis how it stands out, empty for ordinary text
 */
public record TextRun(String text, Set<Emphasis> emphasis) implements Inline {

	/** How text stands out from its surroundings. */
	public enum Emphasis {
		/** Printed bold. */
		STRONG,
		/** Printed in italics. */
		ITALIC
	}

	/** Copies the set, so that a run never changes. */
	public TextRun {
		emphasis = emphasis.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(emphasis));
	}

	/** Ordinary text. */
	public static TextRun plain(String text) {
		return new TextRun(text, Set.of());
	}

	/** Bold text. */
	public static TextRun strong(String text) {
		return new TextRun(text, Set.of(Emphasis.STRONG));
	}
}
