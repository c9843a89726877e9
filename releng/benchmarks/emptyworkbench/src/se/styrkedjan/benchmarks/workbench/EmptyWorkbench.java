package se.styrkedjan.benchmarks.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** The least that an application with a workbench window can be: what every such application pays for its start. */
public final class EmptyWorkbench implements IApplication {

	static final String PERSPECTIVE = "se.styrkedjan.benchmarks.workbench.perspective";

	@Override
	public Object start(IApplicationContext context) {
		var display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new Advisor());
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().close();
		}
	}

	/** Opens the one empty perspective, tells the time when the window is drawn, and ends. */
	private static final class Advisor extends WorkbenchAdvisor {

		@Override
		public String getInitialWindowPerspectiveId() {
			return PERSPECTIVE;
		}

		@Override
		public void postStartup() {
			Display.getCurrent().asyncExec(StartClock::stop);
		}
	}
}
