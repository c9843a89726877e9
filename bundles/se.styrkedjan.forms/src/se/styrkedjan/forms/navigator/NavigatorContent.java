package se.styrkedjan.forms.navigator;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

import se.styrkedjan.editing.EditingSession;

/** What the navigator shows at one time. */
interface NavigatorContent {

	Control control();

	void setFocus();

	/** The session of the plan shown. */
	default Optional<EditingSession> shown() {
		return Optional.empty();
	}

	/** Whether this shows that document. */
	default boolean shows(String documentId) {
		return shown().filter(session -> session.documentId().equals(documentId)).isPresent();
	}
}
