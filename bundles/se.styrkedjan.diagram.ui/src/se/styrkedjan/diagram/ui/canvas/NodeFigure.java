package se.styrkedjan.diagram.ui.canvas;

/** Where a node or container is. */
final class NodeFigure extends ViewFigure {

	NodeFigure() {
		setRequestFocusEnabled(false);
	}
}
