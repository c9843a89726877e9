package se.styrkedjan.diagram.ui.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.view.NodeView;

/** Nodes with all they hold, which follows them. */
public final class Nested {

	private Nested() {
	}

	/** Puts a node and all in it to places a distance away. */
	public static void moved(NodeView node, int dx, int dy, Map<NodeView, Rect> places) {
		places.put(node, Geometry.of(node).plus(dx, dy));
		node.getNodes().forEach(child -> moved(child, dx, dy, places));
	}

	/** Those of the nodes that are not inside another of them. */
	public static List<NodeView> outermost(Collection<NodeView> nodes) {
		Set<NodeView> all = new HashSet<>(nodes);
		return nodes.stream().filter(node -> !isInside(node, all)).toList();
	}

	private static boolean isInside(NodeView node, Set<NodeView> others) {
		for (EObject container = node.eContainer(); container instanceof NodeView; container = container.eContainer()) {
			if (others.contains(container)) {
				return true;
			}
		}
		return false;
	}
}
