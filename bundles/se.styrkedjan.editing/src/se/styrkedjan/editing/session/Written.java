package se.styrkedjan.editing.session;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.merge.ThreeWayMerge;
import se.styrkedjan.store.Revision;

/**
 * What became of a snapshot in the store.
 *
 * @param snapshot what was to be saved
 * @param root     what was saved: the snapshot, or its merge with what somebody else had saved
 * @param revision the revision it became
 */
record Written(Snapshot snapshot, EObject root, Revision revision) {

	boolean isMerged() {
		return root != snapshot.root();
	}

	/**
	 * A model that has gone on since the snapshot, with what the merge brought; where both say something, the model
	 * does, since that is the user's newest word and still unsaved.
	 */
	EObject mergedInto(EObject model) {
		return ThreeWayMerge.merge(snapshot.root(), model, root, Map.of()).root();
	}
}
