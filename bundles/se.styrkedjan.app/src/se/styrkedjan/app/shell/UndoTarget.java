package se.styrkedjan.app.shell;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.ui.form.FieldUndo;

/** What undo and redo work on now. */
record UndoTarget(Runnable undoing, Runnable redoing) {

	/** The field being written in, else the session of the active part or of the editor. */
	static Optional<UndoTarget> active() {
		Control focus = Display.getCurrent().getFocusControl();
		if (focus != null && focus.getData(FieldUndo.KEY) instanceof FieldUndo field) {
			return Optional.of(new UndoTarget(field::undo, field::redo));
		}
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		return session(page.getActivePart()).or(() -> session(page.getActiveEditor()))
				.map(session -> new UndoTarget(session::undo, session::redo));
	}

	private static Optional<EditingSession> session(IWorkbenchPart part) {
		return Optional.ofNullable(Adapters.adapt(part, EditingSession.class));
	}

	void undo() {
		undoing.run();
	}

	void redo() {
		redoing.run();
	}
}
