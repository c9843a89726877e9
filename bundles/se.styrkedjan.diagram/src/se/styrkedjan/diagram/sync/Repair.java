package se.styrkedjan.diagram.sync;

/**
 * Something that was wrong with a view when a diagram was brought in step.
 *
 * @param kind    what was wrong
 * @param viewId  identity of the view
 * @param mapping name of its mapping
 */
public record Repair(Kind kind, String viewId, String mapping) {

	/** What was wrong. */
	public enum Kind {
		/** What it draws is gone: it was taken away. */
		TARGET_GONE,
		/** The specification has no such mapping, and no other draws its element: it is kept, but not shown. */
		UNKNOWN_MAPPING,
		/** The specification has no such mapping, but another one that draws the element has taken it over. */
		MAPPING_CHANGED
	}
}
