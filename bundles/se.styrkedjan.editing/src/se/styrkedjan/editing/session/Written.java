package se.styrkedjan.editing.session;

import org.eclipse.emf.ecore.EObject;

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
}
