package se.styrkedjan.forms.importing;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.ui.contribution.WelcomeAction;

/** Opens the import from the start page. */
public final class ImportCard implements WelcomeAction {

	@Override
	public void run(Shell parent) {
		ImportWizard.open(parent, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), List.of());
	}
}
