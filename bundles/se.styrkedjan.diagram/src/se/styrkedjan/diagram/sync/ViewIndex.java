package se.styrkedjan.diagram.sync;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** All views of a diagram by what they draw. */
public final class ViewIndex {

	private final Map<EObject, List<NodeView>> nodes = new IdentityHashMap<>();
	private final Map<EObject, List<EdgeView>> edges = new IdentityHashMap<>();

	/** Takes in all of a diagram anew. */
	void read(Diagram diagram) {
		nodes.clear();
		edges.clear();
		diagram.getNodes().forEach(this::add);
		diagram.getEdges().forEach(this::add);
	}

	/** Takes in a view with all it holds. */
	public void add(View view) {
		put(view, view.getTarget());
		if (view instanceof NodeView node) {
			node.getNodes().forEach(this::add);
		}
	}

	private void put(View view, EObject target) {
		if (target == null) {
			return;
		}
		if (view instanceof NodeView node) {
			put(nodes, target, node);
		} else if (view instanceof EdgeView edge) {
			put(edges, target, edge);
		}
	}

	private static <V> void put(Map<EObject, List<V>> map, EObject target, V view) {
		List<V> views = map.computeIfAbsent(target, key -> new ArrayList<>(1));
		if (!views.contains(view)) {
			views.add(view);
		}
	}

	/** Takes out a view with all it holds. */
	public void remove(View view) {
		take(view, view.getTarget());
		if (view instanceof NodeView node) {
			node.getNodes().forEach(this::remove);
		}
	}

	private void take(View view, EObject target) {
		take(view instanceof NodeView ? nodes : edges, target, view);
	}

	private static void take(Map<EObject, ? extends List<? extends View>> map, EObject target, View view) {
		List<? extends View> views = map.get(target);
		if (views != null) {
			views.remove(view);
			if (views.isEmpty()) {
				map.remove(target);
			}
		}
	}

	/** A view draws another element than before. */
	public void retarget(View view, EObject before) {
		take(view, before);
		put(view, view.getTarget());
	}

	/** The nodes that draw an element; not to be changed. */
	public List<NodeView> nodes(EObject element) {
		return nodes.getOrDefault(element, List.of());
	}

	/** The lines that draw an element; not to be changed. */
	public List<EdgeView> edges(EObject element) {
		return edges.getOrDefault(element, List.of());
	}
}
