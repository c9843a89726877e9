package se.styrkedjan.diagram.ui.warmup;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Rehearses a diagram when the workbench has started and what it shows first has come to rest. */
public final class WarmUp implements IStartup {

	/** Milliseconds after which the plan shown at start is there on a slow machine too, whose processors it wants. */
	private static final int LATER = 3000;

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Job job = Job.createSystem(WarmUp.class.getSimpleName(), monitor -> {
			if (!display.isDisposed()) {
				Attempt.at(new Rehearsal(display)::run);
			}
		});
		job.setPriority(Job.DECORATE);
		job.schedule(LATER);
	}
}
