package se.styrkedjan.processes.create;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.ui.contribution.WelcomeAction;

/** Makes a process from the start page. */
public final class DrawProcessCard implements WelcomeAction {

	@Override
	public void run(Shell parent) {
		NewProcessDialog.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}
}
