package se.styrkedjan.app.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Trail;
import se.styrkedjan.ui.work.Notice;

/** Goes back to where the user came from. */
public final class BackHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (!Trail.get().back()) {
			Notice.tell(Messages.of(BackHandler.class).text("trail.back"));
		}
		return null;
	}
}
