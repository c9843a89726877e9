package se.styrkedjan.diagram.ui.editor;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;

import se.styrkedjan.diagram.ui.gesture.PointerTool;

/** GEF's domain of an editor: which tool is in use. Undo is the session's, not GEF's. */
final class DiagramDomain extends EditDomain {

	private Runnable toolChanged = () -> {
		// nobody listens yet
	};

	DiagramDomain() {
		setDefaultTool(new PointerTool());
		loadDefaultTool();
	}

	/** Is run after another tool has been taken. */
	void onTool(Runnable listener) {
		toolChanged = listener;
	}

	@Override
	public void setActiveTool(Tool tool) {
		super.setActiveTool(tool);
		if (toolChanged != null && tool != null) {
			toolChanged.run();
		}
	}
}
