package se.styrkedjan.diagram.picture.paint;

import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** What a link is called: what it joins, and its label. */
final class LinkName {

	private LinkName() {
	}

	static String of(Scene scene, EdgeView edge) {
		String label = scene.look(edge).label().text();
		String ends = end(scene, edge.getSource()) + " \u2192 " + end(scene, edge.getEnd());
		return label.isEmpty() ? ends : ends + ": " + label;
	}

	private static String end(Scene scene, NodeView node) {
		return node == null ? "" : scene.look(node).label().text();
	}
}
