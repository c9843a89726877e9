package se.styrkedjan.app.shell;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Takes back the last step: in the field that is being written in, else in the document of the active part. The menu names it. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		UndoTarget.active().undo();
		return null;
	}

	@Override
	public boolean isEnabled() {
		UndoTarget target = UndoTarget.active();
		return target.field().isPresent() || target.undoable().isPresent();
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setText(UndoNames.of("undo", UndoTarget.active().undoable()));
	}
}
