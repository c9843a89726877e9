package se.styrkedjan.diagram.ui.compare;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.design.versions.Comparison;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.process.ComparisonInput;

/**
 * A version of a process to compare.
 *
 * @param documentId UUID of the process
 * @param revision   its revision; {@link ComparisonInput#NOW} for the newest
 * @param unsaved    a copy of what is being worked on, when that is what is meant and it is open
 */
record Version(String documentId, long revision, Optional<Process> unsaved) {

	/** A version as it is now; called on the UI thread. */
	static Version of(String documentId, long revision) {
		Optional<Process> open = revision == ComparisonInput.NOW
				? WorkContext.get().workspace().flatMap(workspace -> workspace.session(documentId))
						.map(session -> EcoreUtil.copy((Process) session.root()))
				: Optional.empty();
		return new Version(documentId, revision, open);
	}

	/** Compares with a newer one; called off the UI thread. */
	Comparison compare(Version newer, Store store) {
		return Comparison.of(load(store), newer.load(store), Language.current());
	}

	private Process load(Store store) {
		return unsaved.orElseGet(() -> (Process) (revision == ComparisonInput.NOW ? store.load(documentId)
				: store.load(documentId, revision)).root());
	}
}
