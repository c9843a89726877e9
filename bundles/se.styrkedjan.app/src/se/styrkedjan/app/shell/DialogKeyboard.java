package se.styrkedjan.app.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Leaves the keyboard to the dialog that blocks a window. What is loaded behind a dialog may ask for the focus; SWT then
 * takes the blocked window for the active one, the window manager does not, and Esc, Enter and Tab are lost in between.
 */
final class DialogKeyboard implements Listener {

	private static final int BLOCKING = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private DialogKeyboard() {
	}

	static void install(Display display) {
		display.addListener(SWT.PreExternalEventDispatch, new DialogKeyboard());
	}

	/** Looks each time there is nothing left to do. */
	@Override
	public void handleEvent(Event event) {
		Shell active = event.display.getActiveShell();
		if (active == null) {
			return;
		}
		Shell blocking = null;
		for (Shell shell : active.getShells()) {
			if ((shell.getStyle() & BLOCKING) != 0 && shell.isVisible()) {
				blocking = shell;
			}
		}
		if (blocking != null) {
			blocking.forceActive();
		}
	}
}
