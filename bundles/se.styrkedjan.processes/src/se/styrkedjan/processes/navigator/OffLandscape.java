package se.styrkedjan.processes.navigator;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentInfo;
import se.styrkedjan.store.DocumentKind;

/** Takes a process off the map of all processes before it is removed; what is unsaved there stays unsaved. */
final class OffLandscape {

	private final Workspace workspace;
	private final Consumer<EditingSession> saving;

	/**
	 * Works on the documents of a work place.
	 *
	 * @param saving saves a session
	 */
	OffLandscape(Workspace workspace, Consumer<EditingSession> saving) {
		this.workspace = workspace;
		this.saving = saving;
	}

	/** Takes it off all. On the UI thread. */
	void take(String processId) {
		for (DocumentInfo info : workspace.store().documents(new DocumentFilter(Set.of(DocumentKind.LANDSCAPE), "", 0))) {
			EditingSession session = workspace.open(info.id());
			take(session, processId);
			workspace.release(session);
		}
	}

	private void take(EditingSession session, String processId) {
		List<LandscapeEntry> entries = ((Landscape) session.root()).getEntries().stream()
				.filter(entry -> processId.equals(entry.getProcessId())).toList();
		if (!entries.isEmpty()) {
			boolean wasDirty = session.isDirty();
			session.execute(new RemoveElements(List.copyOf(entries)));
			if (!wasDirty) {
				saving.accept(session);
			}
		}
	}
}
