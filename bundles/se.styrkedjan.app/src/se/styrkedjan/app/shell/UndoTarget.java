package se.styrkedjan.app.shell;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.ui.form.FieldUndo;

/**
 * What undo and redo work on now: the field being written in, which knows what lies behind it, else the document.
 *
 * @param field   the field that has the focus, when it has an undo of its own
 * @param session the session of the active part or of the editor
 */
record UndoTarget(Optional<FieldUndo> field, Optional<EditingSession> session) {

	static UndoTarget active() {
		Control focus = Display.getCurrent().getFocusControl();
		Optional<FieldUndo> field = focus != null && focus.getData(FieldUndo.KEY) instanceof FieldUndo found
				? Optional.of(found) : Optional.empty();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return new UndoTarget(field, page == null ? Optional.empty()
				: session(page.getActivePart()).or(() -> session(page.getActiveEditor())));
	}

	private static Optional<EditingSession> session(IWorkbenchPart part) {
		return Optional.ofNullable(Adapters.adapt(part, EditingSession.class));
	}

	/** What undo would take back. */
	Optional<Operation> undoable() {
		return session.flatMap(EditingSession::undoable);
	}

	/** What redo would make again. */
	Optional<Operation> redoable() {
		return session.flatMap(EditingSession::redoable);
	}

	void undo() {
		field.ifPresentOrElse(FieldUndo::undo, () -> session.ifPresent(EditingSession::undo));
	}

	void redo() {
		field.ifPresentOrElse(FieldUndo::redo, () -> session.ifPresent(EditingSession::redo));
	}
}
