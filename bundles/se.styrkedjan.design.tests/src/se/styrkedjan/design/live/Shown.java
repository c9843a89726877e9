package se.styrkedjan.design.live;

import java.util.TreeMap;
import java.util.stream.Stream;

import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** What a diagram shows and how it looks, apart from where it stands: to compare two diagrams of one model. */
final class Shown {

	private Shown() {
	}

	/** A line for each view, and how many views have it. */
	static TreeMap<String, Integer> in(Scene scene) {
		var shown = new TreeMap<String, Integer>();
		nodes(scene).forEach(node -> shown.merge(name(node) + " in "
				+ (node.eContainer() instanceof NodeView holder ? name(holder) : "diagram") + " " + scene.look(node) + scene.isShown(node),
				1, Integer::sum));
		scene.diagram().getEdges().forEach(edge -> shown.merge(name(edge) + " " + name(edge.getSource()) + " > "
				+ name(edge.getEnd()) + " " + scene.look(edge) + scene.isShown(edge), 1, Integer::sum));
		return shown;
	}

	private static Stream<NodeView> nodes(Scene scene) {
		return scene.diagram().getNodes().stream().flatMap(Shown::withHeld);
	}

	private static Stream<NodeView> withHeld(NodeView node) {
		return Stream.concat(Stream.of(node), node.getNodes().stream().flatMap(Shown::withHeld));
	}

	private static String name(View view) {
		return view == null ? "nothing" : view.getMapping() + (view instanceof EdgeView ? "~" : ":")
				+ (view.getTarget() instanceof Element element ? element.getId() : "");
	}
}
