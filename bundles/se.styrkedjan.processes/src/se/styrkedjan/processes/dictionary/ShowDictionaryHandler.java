package se.styrkedjan.processes.dictionary;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the dictionary. */
public final class ShowDictionaryHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(DictionaryView.ID);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(DictionaryView.ID, e);
		}
	}
}
