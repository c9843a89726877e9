package se.styrkedjan.app.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Trail;
import se.styrkedjan.ui.work.Notice;

/** Goes forward again to where the user went back from. */
public final class ForwardHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (!Trail.get().forward()) {
			Notice.tell(Messages.of(ForwardHandler.class).text("trail.forward"));
		}
		return null;
	}
}
