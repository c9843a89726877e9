package se.styrkedjan.forms.importing;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.ui.form.FieldUndo;

/** Ctrl+Z and Ctrl+Y in a wizard, where the window's commands do not reach; a text field keeps its own. */
final class UndoKeys {

	private final Composite area;
	private final Supplier<EditingSession> session;
	private final Listener filter = this::key;

	private UndoKeys(Composite area, Supplier<EditingSession> session) {
		this.area = area;
		this.session = session;
	}

	/** Listens as long as an area is there. */
	static void install(Composite area, Supplier<EditingSession> session) {
		UndoKeys keys = new UndoKeys(area, session);
		area.getDisplay().addFilter(SWT.KeyDown, keys.filter);
		area.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keys.filter));
	}

	/** A field of running text takes back what is typed as steps of the session. */
	private void undo(Event event, FieldUndo field) {
		boolean ours = event.stateMask == SWT.MOD1 && (event.keyCode == 'z' || event.keyCode == 'y')
				&& ((Control) event.widget).getShell() == area.getShell();
		if (ours) {
			event.doit = false;
			event.type = SWT.None;
			Runnable step = event.keyCode == 'z' ? field::undo : field::redo;
			step.run();
		}
	}

	private void key(Event event) {
		if (event.widget instanceof Control control && control.getData(FieldUndo.KEY) instanceof FieldUndo field) {
			undo(event, field);
			return;
		}
		boolean ours = event.stateMask == SWT.MOD1 && area.isVisible() && event.widget instanceof Control control
				&& control.getShell() == area.getShell() && !(control instanceof Text)
				&& !(control instanceof StyledText);
		if (ours && event.keyCode == 'z') {
			event.doit = false;
			session.get().undo();
		} else if (ours && event.keyCode == 'y') {
			event.doit = false;
			session.get().redo();
		}
	}
}
