package se.styrkedjan.editing.session;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;

/**
 * A document as it was when the user asked for it to be saved.
 *
 * @param root         copy of the model, which nobody changes
 * @param baseRevision number of the revision it began from
 * @param savedBy      who saves
 * @param comment      what to remember of it
 * @param choices      which side to keep in known conflicts
 */
record Snapshot(EObject root, long baseRevision, String savedBy, String comment, Map<Difference, Side> choices) {
}
