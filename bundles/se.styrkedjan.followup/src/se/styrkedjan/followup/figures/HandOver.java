package se.styrkedjan.followup.figures;

import java.util.Arrays;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.session.Workspace;

/**
 * Gives a session with unsaved changes over to the editor that is being opened on its document: what is unsaved would be
 * gone if the session were given back before the editor, which loads beside the user interface, has taken it.
 */
record HandOver(IWorkbenchWindow window, Workspace workspace, EditingSession session) {

	private static final int LOOK_AGAIN = 250;

	/** Gives the session back as soon as an editor has it, or nothing in it is unsaved. */
	void begin() {
		if (!session.isDirty() || isTaken()) {
			workspace.release(session);
		} else {
			Display.getCurrent().timerExec(LOOK_AGAIN, this::begin);
		}
	}

	private boolean isTaken() {
		return Arrays.stream(window.getActivePage().getEditorReferences()).map(this::part)
				.anyMatch(part -> part != null && part.getAdapter(EditingSession.class) == session);
	}

	private IWorkbenchPart part(IEditorReference reference) {
		return reference.getPart(false);
	}
}
