package se.styrkedjan.app.shell;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import se.styrkedjan.app.database.Database;
import se.styrkedjan.app.memory.WindowMemory;
import se.styrkedjan.app.place.EditorMemory;
import se.styrkedjan.app.place.PlaceBar;

/** Gives the window its frame: the bar at the top, the places at the left, the progress line at the bottom. */
final class ShellWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final String BUNDLE = "bundleclass://se.styrkedjan.app/";

	ShellWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle("Styrkedjan");
		window.setInitialSize(new Point(1280, 800));
		window.setShowCoolBar(false);
		window.setShowPerspectiveBar(false);
		window.setShowStatusLine(false);
		window.setShowProgressIndicator(false);
		window.setShowMenuBar(true);
	}

	@Override
	public void postWindowCreate() {
		var window = (MTrimmedWindow) getWindowConfigurer().getWindow().getService(MWindow.class);
		var models = window.getContext().get(EModelService.class);
		put(models, window, SideValue.TOP, HeaderBar.class);
		put(models, window, SideValue.LEFT, PlaceBar.class);
		put(models, window, SideValue.BOTTOM, ProgressBar.class);
		fitToScreen();
	}

	@Override
	public void postWindowOpen() {
		Splash.close();
		Shell shell = getWindowConfigurer().getWindow().getShell();
		// some window managers put a window elsewhere when it comes up
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				WindowMemory.place(shell);
			}
		});
		EditorMemory.install(getWindowConfigurer().getWindow());
		KeyboardHome.install(getWindowConfigurer().getWindow());
		DialogKeyboard.install(shell.getDisplay());
		TrailFollower.install(getWindowConfigurer().getWindow());
		Database.get().show(getWindowConfigurer().getWindow());
	}

	@Override
	public boolean preWindowShellClose() {
		return Closing.of(getWindowConfigurer().getWindow());
	}

	private static void put(EModelService models, MTrimmedWindow window, SideValue side, Class<?> content) {
		MTrimBar bar = models.getTrim(window, side);
		MToolControl control = models.createModelElement(MToolControl.class);
		control.setElementId(content.getName());
		control.setContributionURI(BUNDLE + content.getName());
		control.getTags().add("stretch");
		control.getTags().add(IPresentationEngine.NO_MOVE);
		bar.getChildren().add(control);
		bar.setVisible(true);
		bar.setToBeRendered(true);
	}

	private void fitToScreen() {
		var shell = getWindowConfigurer().getWindow().getShell();
		shell.setMinimumSize(960, 600);
		if (WindowMemory.place(shell)) {
			return;
		}
		Rectangle screen = shell.getMonitor().getClientArea();
		Point size = shell.getSize();
		shell.setSize(Math.min(size.x, screen.width), Math.min(size.y, screen.height));
		Point fitted = shell.getSize();
		shell.setLocation(screen.x + (screen.width - fitted.x) / 2, screen.y + (screen.height - fitted.y) / 2);
	}
}
