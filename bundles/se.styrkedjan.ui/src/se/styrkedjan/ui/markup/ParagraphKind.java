package se.styrkedjan.ui.markup;

/**
 * What a paragraph is, and how deep it lies in lists.
 *
 * @param role  text, heading or list item
 * @param depth 0 for text, headings and the outermost list, 1 and more for lists in lists
 */
public record ParagraphKind(Role role, int depth) {

	/** Running text. */
	public static final ParagraphKind TEXT = new ParagraphKind(Role.TEXT, 0);

	/** What a paragraph is. */
	public enum Role {
		TEXT, HEADING, SUBHEADING, BULLET, NUMBER
	}

	/** A kind of the outermost level. */
	public static ParagraphKind of(Role role) {
		return new ParagraphKind(role, 0);
	}

	/** Whether it is an item of a list. */
	public boolean isItem() {
		return role == Role.BULLET || role == Role.NUMBER;
	}

	/** The same one level deeper (1) or less deep (-1); never outside 0 to 3. */
	public ParagraphKind deeper(int levels) {
		return new ParagraphKind(role, Math.clamp(depth + levels, 0, 3));
	}
}
