package se.styrkedjan.processes.link;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

import se.styrkedjan.processes.navigator.ProcessPerspective;

/** Shows the list of goals, indicators, risks and controls in the place of processes. */
public final class ShowTargetsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			PlatformUI.getWorkbench().showPerspective(ProcessPerspective.ID, HandlerUtil.getActiveWorkbenchWindowChecked(event))
					.showView(TargetsView.ID);
			return null;
		} catch (WorkbenchException e) {
			throw new ExecutionException(TargetsView.ID, e);
		}
	}
}
