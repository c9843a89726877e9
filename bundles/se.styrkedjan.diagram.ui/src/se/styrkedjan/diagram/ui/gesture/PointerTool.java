package se.styrkedjan.diagram.ui.gesture;

import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.events.KeyEvent;

/** The usual tool. The keys of the canvas come first, also Escape, unless something is being dragged. */
public final class PointerTool extends SelectionTool {

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		KeyHandler keys = getCurrentViewer().getKeyHandler();
		return getDragTracker() == null && keys != null && keys.keyPressed(event) || super.handleKeyDown(event);
	}
}
