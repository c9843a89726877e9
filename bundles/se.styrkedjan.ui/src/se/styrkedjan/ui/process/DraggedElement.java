package se.styrkedjan.ui.process;

/**
 * An element of a stored document on its way to a canvas.
 *
 * @param documentId UUID of the document
 * @param elementId  UUID of the element, which is the document itself when both are the same
 */
public record DraggedElement(String documentId, String elementId) {

	/** A document as a whole, such as a process. */
	public static DraggedElement document(String documentId) {
		return new DraggedElement(documentId, documentId);
	}
}
