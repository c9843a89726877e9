package se.styrkedjan.forms.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the search and puts the focus in its field. */
public final class SearchHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		SearchOpening.here(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		return null;
	}
}
