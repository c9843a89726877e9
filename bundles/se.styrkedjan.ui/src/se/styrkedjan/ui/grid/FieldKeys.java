package se.styrkedjan.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keys that leave a field in a cell: Esc takes back, Enter and Tab take over and go on.
 *
 * @param editing what the field edits
 */
record FieldKeys(CellEditing editing) {

	/** Leaves the field when the key is one of these; to listen to {@link SWT#Traverse}. */
	void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_ESCAPE -> done(event, editing::cancel);
		case SWT.TRAVERSE_RETURN -> leave(event, 1, 0);
		case SWT.TRAVERSE_TAB_NEXT -> leave(event, 0, 1);
		case SWT.TRAVERSE_TAB_PREVIOUS -> leave(event, 0, -1);
		default -> {
			// other keys are for the field
		}
		}
	}

	/** Takes over what is typed and goes on to another cell. */
	void leave(Event event, int rows, int columns) {
		done(event, () -> editing.commitAndMove(rows, columns));
	}

	/** At once: keys that were typed fast wait in the queue, and what is done later would find them in the wrong cell. */
	private static void done(Event event, Runnable action) {
		event.doit = false;
		event.detail = SWT.TRAVERSE_NONE;
		action.run();
	}
}
