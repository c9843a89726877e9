package se.styrkedjan.editing.history;

import java.util.List;

/**
 * One change between two revisions of a document, as codes that the UI words, such as <q>Indikator Sjukfrånvaro: periodens
 * utfall 7,9 → 8,1</q>.
 *
 * @param kind      what happened
 * @param elementId UUID of the element
 * @param type      class of the element, such as {@code Indicator}
 * @param path      titles from the outermost goal to the element, for context
 * @param title     name of the element
 * @param feature   feature that changed, qualified by its class ({@code Outcome.value}), or the empty string
 * @param before    old value as text, empty when none
 * @param after     new value as text, empty when none
 */
public record Difference(Kind kind, String elementId, String type, List<String> path, String title, String feature,
		String before, String after) {

	/** What happened to the element. */
	public enum Kind {
		ADDED, REMOVED, MOVED, CHANGED
	}
}
