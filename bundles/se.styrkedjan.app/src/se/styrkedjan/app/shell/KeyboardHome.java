package se.styrkedjan.app.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Sees to it that something in the window has the keyboard, since keys and their commands are lost without: after the
 * window has come to the front and after the place has changed.
 */
final class KeyboardHome extends PerspectiveAdapter {

	private static final int SOON = 100;

	private final IWorkbenchWindow window;

	private KeyboardHome(IWorkbenchWindow window) {
		this.window = window;
	}

	static void install(IWorkbenchWindow window) {
		KeyboardHome home = new KeyboardHome(window);
		window.addPerspectiveListener(home);
		window.getShell().addListener(SWT.Activate, e -> home.soon());
		home.soon();
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		soon();
	}

	private void soon() {
		Display.getCurrent().timerExec(SOON, this::look);
	}

	private void look() {
		Shell shell = window.getShell();
		if (shell != null && !shell.isDisposed() && shell.getDisplay().getFocusControl() == null) {
			IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
			if (part != null) {
				part.setFocus();
			}
			if (shell.getDisplay().getFocusControl() == null) {
				shell.traverse(SWT.TRAVERSE_TAB_NEXT);
			}
		}
	}
}
