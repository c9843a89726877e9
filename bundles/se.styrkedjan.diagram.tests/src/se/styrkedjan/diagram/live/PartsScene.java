package se.styrkedjan.diagram.live;

import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** The parts of an open diagram as a scene, without what keeps them in step. */
record PartsScene(DiagramParts parts) implements Scene {

	@Override
	public Diagram diagram() {
		return parts.depiction().diagram();
	}

	@Override
	public NodeLook look(NodeView node) {
		return parts.synchronizer().look(node);
	}

	@Override
	public EdgeLook look(EdgeView edge) {
		return parts.synchronizer().look(edge);
	}

	@Override
	public boolean isShown(View view) {
		return parts.shown().isShown(view, parts.depiction().rules(), parts.depiction(),
				() -> parts.synchronizer().scope(view));
	}
}
