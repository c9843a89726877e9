package se.styrkedjan.forms.nextyear;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.contribution.WelcomeAction;

/** Makes a plan from the start page. */
public final class NewPlanCard implements WelcomeAction {

	@Override
	public void run(Shell parent) {
		WorkContext.get().store().ifPresent(
				store -> NewPlanWizard.open(store, PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
	}
}
