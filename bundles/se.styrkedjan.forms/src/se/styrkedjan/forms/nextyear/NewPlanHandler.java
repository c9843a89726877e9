package se.styrkedjan.forms.nextyear;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.ui.context.WorkContext;

/** Makes a plan for a unit and year. */
public final class NewPlanHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		WorkContext.get().store().ifPresent(store -> NewPlanWizard.open(store, window));
		return null;
	}
}
