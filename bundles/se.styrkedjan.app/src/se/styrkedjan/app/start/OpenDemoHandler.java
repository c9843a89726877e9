package se.styrkedjan.app.start;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the demo beside the user's own plans. */
public final class OpenDemoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new OpenDemo().run(HandlerUtil.getActiveShellChecked(event));
		return null;
	}
}
