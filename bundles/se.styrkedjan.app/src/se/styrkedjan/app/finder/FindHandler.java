package se.styrkedjan.app.finder;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the field to find or do anything. */
public final class FindHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		FinderDialog.open(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}
}
