package se.styrkedjan.processes.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a new process. */
public final class NewProcessHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NewProcessDialog.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}
}
