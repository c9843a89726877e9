package se.styrkedjan.editing;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.store.Eraser;

/** Takes something out of a document for good. It is no operation, since it cannot be taken back. */
public interface Erasing {

	/** What it does to every revision that has been saved before; called on the store's thread. */
	Eraser eraser();

	/**
	 * What it does to the newest content: takes the same out, and keeps a note of that. Doing it again changes nothing more.
	 *
	 * @param root root of the document, or of a copy
	 */
	void apply(EObject root);
}
