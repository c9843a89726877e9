package se.styrkedjan.forms.navigator;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.store.StoredDocument;

/** What the navigator shows at one time. */
interface NavigatorContent {

	Control control();

	void setFocus();

	/** The session of the plan shown. */
	default Optional<EditingSession> shown() {
		return Optional.empty();
	}

	/** Whether this shows that document. */
	default boolean shows(StoredDocument document) {
		return shown().filter(session -> session.documentId().equals(document.revision().documentId())).isPresent();
	}
}
