package se.styrkedjan.app.database;

import org.eclipse.ui.IWorkbenchWindow;

/**
 * Tells {@code releng/benchmarks} how long the start took. Does nothing unless the system property
 * {@code styrkedjan.benchmark.asked} holds the moment the user asked for the workbench, in milliseconds since 1970.
 */
final class StartClock {

	private static final int MEGABYTE = 1024 * 1024;

	private StartClock() {
	}

	/** Prints the time and the heap once the window has drawn all that is waiting to be drawn, then closes it. */
	static void usable(IWorkbenchWindow window) {
		Long asked = Long.getLong("styrkedjan.benchmark.asked");
		if (asked != null) {
			window.getShell().getDisplay().asyncExec(() -> tell(asked, window));
		}
	}

	private static void tell(long asked, IWorkbenchWindow window) {
		var display = window.getShell().getDisplay();
		while (display.readAndDispatch()) {
			// what is still to be laid out and painted belongs to the start
		}
		System.out.println("usable after " + (System.currentTimeMillis() - asked) + " ms");
		System.gc();
		var runtime = Runtime.getRuntime();
		System.out.println("heap " + (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE + " MB");
		window.getWorkbench().close();
	}
}
