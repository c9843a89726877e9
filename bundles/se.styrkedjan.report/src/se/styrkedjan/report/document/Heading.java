package se.styrkedjan.report.document;

/**
 * A heading.
 *
 * @param level 1–6 where 1 is outermost; a document never skips a level downwards
 * @param text  what it says
 * @param role  where it is listed
 * @param id    anchor, unique in the document, letters, digits and hyphens
 */
public record Heading(int level, String text, Role role, String id) implements Block {

	/** The deepest heading level of HTML, tagged PDF and the word processor's outline alike. */
	public static final int DEEPEST = 6;
	/** The deepest level that the table of contents lists. */
	public static final int DEEPEST_LISTED = 3;

	/** What a heading is for. */
	public enum Role {
		/** The title of the document. */
		TITLE,
		/** Before the table of contents and not listed in it. */
		FRONT,
		/** Part of the outline. */
		BODY
	}

	/** Refuses a level that no format can express. */
	public Heading {
		if (level < 1 || level > DEEPEST) {
			throw new IllegalArgumentException("heading level " + level);
		}
	}

	/** Whether the table of contents lists this heading. */
	public boolean isListed() {
		return role == Role.BODY && level <= DEEPEST_LISTED;
	}
}
