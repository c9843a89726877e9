package se.styrkedjan.app.shell;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.app.database.UnsavedWork;
import se.styrkedjan.app.memory.WindowMemory;

/** What is done once before the window goes, whether it is closed or the program ended: remember it, ask what to save. */
final class Closing {

	private static final String DONE = Closing.class.getName();

	private Closing() {
	}

	/** Closes what a window holds; false when the user wants to stay. */
	static boolean of(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		if (shell == null || shell.isDisposed() || shell.getData(DONE) != null) {
			return true;
		}
		WindowMemory.keep(window);
		boolean closed = UnsavedWork.close(window);
		shell.setData(DONE, closed ? Boolean.TRUE : null);
		return closed;
	}
}
