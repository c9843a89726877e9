package se.styrkedjan.store;

import org.eclipse.emf.ecore.EObject;

/**
 * What is to be saved.
 *
 * @param root         root element of the document; must not change while it is saved
 * @param baseRevision the revision the work began from, 0 for a new document
 * @param savedBy      who saves
 * @param comment      what to remember of it, or the empty string
 */
public record SaveRequest(EObject root, long baseRevision, String savedBy, String comment) {
}
