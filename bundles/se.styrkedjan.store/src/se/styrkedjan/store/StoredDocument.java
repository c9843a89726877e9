package se.styrkedjan.store;

import org.eclipse.emf.ecore.EObject;

/**
 * A document as loaded: its root, owned by the caller, and the revision it is.
 *
 * @param root     root element, contained in a resource of its own
 * @param revision the revision it was loaded from
 */
public record StoredDocument(EObject root, Revision revision) {
}
