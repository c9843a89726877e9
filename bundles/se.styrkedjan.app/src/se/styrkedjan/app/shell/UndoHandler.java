package se.styrkedjan.app.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Takes back the last step: in the field that is being written in, else in the document of the active part. */
public final class UndoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		UndoTarget.active().ifPresent(UndoTarget::undo);
		return null;
	}
}
