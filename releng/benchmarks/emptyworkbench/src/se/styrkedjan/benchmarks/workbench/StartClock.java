package se.styrkedjan.benchmarks.workbench;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.ui.PlatformUI;

/** Prints how long ago the process was asked for, once the window answers. */
final class StartClock {

	private StartClock() {
	}

	/** Prints {@code usable after N ms} and closes the workbench. */
	static void stop() {
		while (PlatformUI.getWorkbench().getDisplay().readAndDispatch()) {
			// what is still to be laid out and painted belongs to the start
		}
		var asked = Instant.ofEpochMilli(Long.getLong("styrkedjan.benchmark.asked"));
		System.out.println("usable after " + Duration.between(asked, Instant.now()).toMillis() + " ms");
		PlatformUI.getWorkbench().close();
	}
}
