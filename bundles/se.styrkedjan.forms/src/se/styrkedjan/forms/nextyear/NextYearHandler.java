package se.styrkedjan.forms.nextyear;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;

/** Makes next year's plan from the one that is chosen at the top. */
public final class NextYearHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Choice choice = WorkContext.get().choice();
		WorkContext.get().store()
				.ifPresent(store -> NextYearWizard.open(store, window, choice.unitId(), choice.year()));
		return null;
	}
}
