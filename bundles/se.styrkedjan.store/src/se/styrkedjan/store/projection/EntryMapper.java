package se.styrkedjan.store.projection;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** Makes the entries of one kind; a mapper lives for one document, whose elements it is given depth first. */
@FunctionalInterface
interface EntryMapper {

	/**
	 * Looks at an element.
	 *
	 * @param element any element of the document
	 * @param entries takes what there is to say of it
	 */
	void map(EObject element, Consumer<? super Entry> entries);
}
