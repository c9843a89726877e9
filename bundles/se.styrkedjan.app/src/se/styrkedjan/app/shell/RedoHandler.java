package se.styrkedjan.app.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Makes the step again that was last taken back. */
public final class RedoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		UndoTarget.active().ifPresent(UndoTarget::redo);
		return null;
	}
}
