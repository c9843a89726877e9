package se.styrkedjan.app.shell;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Makes the step again that was last taken back. The menu names it. */
public final class RedoHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		UndoTarget.active().redo();
		return null;
	}

	@Override
	public boolean isEnabled() {
		UndoTarget target = UndoTarget.active();
		return target.field().isPresent() || target.redoable().isPresent();
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setText(UndoNames.of("redo", UndoTarget.active().redoable()));
	}
}
