package se.styrkedjan.app.shell;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.app.database.Database;
import se.styrkedjan.app.database.DatabaseFolder;
import se.styrkedjan.app.settings.Look;
import se.styrkedjan.diagram.ui.paint.EarlyFonts;
import se.styrkedjan.ui.theme.Theme;

/** Starts the workbench: the database opens in the background while the window is built. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Database.get().begin(DatabaseFolder.of(Platform.getApplicationArgs()));
		Display.setAppName("Styrkedjan");
		EarlyFonts.register();
		Display display = PlatformUI.createDisplay();
		try {
			Theme.of(display).use(Look.chosen().scheme());
			PlainMenus.install(display);
			UndoNames.install(display);
			int code = PlatformUI.createAndRunWorkbench(display, new ShellWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			Database.get().close();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
