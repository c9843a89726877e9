package se.styrkedjan.app.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Sees to it that something in the window has the keyboard, since keys and their commands are lost without: after the
 * window has come to the front, after the place has changed, and after what had it is gone, such as the panel that told of
 * a plan being read.
 */
final class KeyboardHome extends PerspectiveAdapter {

	private static final int SOON = 100;

	private final IWorkbenchWindow window;
	private final Runnable look = this::look;

	private KeyboardHome(IWorkbenchWindow window) {
		this.window = window;
	}

	static void install(IWorkbenchWindow window) {
		KeyboardHome home = new KeyboardHome(window);
		window.addPerspectiveListener(home);
		Shell shell = window.getShell();
		shell.addListener(SWT.Activate, e -> home.soon());
		Listener lost = e -> home.soon();
		shell.getDisplay().addFilter(SWT.FocusOut, lost);
		shell.getDisplay().addFilter(SWT.Hide, lost);
		shell.addListener(SWT.Dispose, e -> {
			shell.getDisplay().removeFilter(SWT.FocusOut, lost);
			shell.getDisplay().removeFilter(SWT.Hide, lost);
		});
		home.soon();
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		soon();
	}

	/** Many things at once are looked at once. */
	private void soon() {
		Display.getCurrent().timerExec(SOON, look);
	}

	private void look() {
		Shell shell = window.getShell();
		if (shell != null && !shell.isDisposed() && shell.getDisplay().getActiveShell() == shell && isLost(shell)) {
			IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
			if (part != null) {
				part.setFocus();
			}
			if (isLost(shell)) {
				shell.traverse(SWT.TRAVERSE_TAB_NEXT);
			}
		}
	}

	/** Nothing has it, or something that cannot be seen. */
	private static boolean isLost(Shell shell) {
		Control focus = shell.getDisplay().getFocusControl();
		return focus == null || !focus.isVisible();
	}
}
