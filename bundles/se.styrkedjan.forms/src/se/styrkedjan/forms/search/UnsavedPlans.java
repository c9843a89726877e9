package se.styrkedjan.forms.search;

import java.util.List;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.store.UnsavedTexts;
import se.styrkedjan.store.UnsavedTexts.Text;
import se.styrkedjan.store.projection.Projector;
import se.styrkedjan.store.projection.TextEntry;
import se.styrkedjan.ui.context.WorkContext;

/** What has been written and not been saved yet is found too. Used on the UI thread. */
final class UnsavedPlans {

	private UnsavedPlans() {
	}

	/** The texts of all documents with unsaved changes. */
	static List<UnsavedTexts> texts() {
		return WorkContext.get().workspace().stream().flatMap(workspace -> workspace.sessions().stream())
				.filter(EditingSession::isDirty).map(UnsavedPlans::texts).toList();
	}

	private static UnsavedTexts texts(EditingSession session) {
		return new UnsavedTexts(session.documentId(),
				Projector.project(session.root()).entries(TextEntry.class).stream()
						.map(entry -> new Text(entry.elementId(), entry.type(), entry.title(), entry.body())).toList());
	}
}
