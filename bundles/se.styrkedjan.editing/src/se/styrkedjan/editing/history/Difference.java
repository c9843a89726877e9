package se.styrkedjan.editing.history;

import java.util.List;

/**
 * One change between two states of a document, as codes that are worded later, such as <q>Indikator Sjukfrånvaro:
 * periodens utfall 7,9 → 8,1</q>. What is said of an element in parts of their own, such as an outcome or a target, counts
 * as a change of that element.
 *
 * @param kind      what happened
 * @param elementId UUID of the element or part that changed
 * @param type      class of the element, such as {@code Indicator}
 * @param path      titles from the outermost goal to the element, for context
 * @param title     name of the element
 * @param feature   feature that changed, qualified by its class ({@code Outcome.value}), or the empty string
 * @param before    old value as text, empty when none: numbers and dates as they are written in Swedish, running text
 *                  without markup, enumerations by literal; for a move the title or the place (from 1) it had
 * @param after     new value as text, likewise
 * @param period    literal of the report period it was said for, or the empty string
 */
public record Difference(Kind kind, String elementId, String type, List<String> path, String title, String feature,
		String before, String after, String period) {

	/** What happened to the element. */
	public enum Kind {
		/** It is new. */
		ADDED,
		/** It is gone. */
		REMOVED,
		/** It stands under another element; before and after are the titles of these. */
		MOVED,
		/** It stands in another place of its list; before and after are places from 1. */
		REORDERED,
		/** A value of it is another. */
		CHANGED
	}
}
