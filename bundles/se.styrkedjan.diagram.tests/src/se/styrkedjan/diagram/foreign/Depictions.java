package se.styrkedjan.diagram.foreign;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** What a diagram shows, apart from where: to compare two diagrams of the same model. */
public final class Depictions {

	private final Map<EObject, Integer> numbers;
	private final Map<String, Integer> views = new TreeMap<>();

	private Depictions(Map<EObject, Integer> numbers) {
		this.numbers = numbers;
	}

	/** All views with what they draw, where they are held and how they look; how often for each. */
	public static Map<String, Integer> of(Scene scene) {
		Map<EObject, Integer> numbers = new IdentityHashMap<>();
		EObject root = scene.diagram().getTarget();
		numbers.put(root, 0);
		root.eAllContents().forEachRemaining(element -> numbers.put(element, numbers.size()));
		Depictions depictions = new Depictions(numbers);
		scene.diagram().getNodes().forEach(node -> depictions.add(node, "", scene));
		scene.diagram().getEdges().forEach(edge -> depictions.add(edge, scene));
		return depictions.views;
	}

	private void add(NodeView node, String path, Scene scene) {
		String own = path + "/" + name(node) + (node.isBorder() ? "!" : "");
		put(own + " " + scene.look(node) + " " + scene.isShown(node));
		node.getNodes().forEach(child -> add(child, own, scene));
	}

	private void add(EdgeView edge, Scene scene) {
		put(edge.getMapping() + numbers.get(edge.getTarget()) + ":" + name(edge.getSource()) + ">" + name(edge.getEnd()) + " "
				+ scene.look(edge) + " " + scene.isShown(edge));
	}

	private String name(NodeView node) {
		return node == null ? "null" : node.getMapping() + numbers.get(node.getTarget());
	}

	private void put(String view) {
		views.merge(view, 1, Integer::sum);
	}
}
