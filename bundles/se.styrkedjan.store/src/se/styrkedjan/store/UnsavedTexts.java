package se.styrkedjan.store;

import java.util.List;

/**
 * The texts of a stored document as they stand in an editor.
 *
 * @param documentId UUID of the document
 * @param texts      all of them
 */
public record UnsavedTexts(String documentId, List<Text> texts) {

	/** Keeps its own copy. */
	public UnsavedTexts {
		texts = List.copyOf(texts);
	}

	/**
	 * All words of an element.
	 *
	 * @param elementId UUID of the element
	 * @param type      its class
	 * @param title     its name, as plain text
	 * @param body      its other texts, as plain text
	 */
	public record Text(String elementId, String type, String title, String body) {
	}
}
