package se.styrkedjan.app.shell;

import java.util.Arrays;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import se.styrkedjan.app.start.StartPerspective;

/** Sets the workbench up without the habits of an IDE. */
final class ShellWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(false);
		configurer.setExitOnLastWindowClose(true);
	}

	@Override
	public boolean preShutdown() {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).allMatch(Closing::of);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return StartPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ShellWindowAdvisor(configurer);
	}
}
