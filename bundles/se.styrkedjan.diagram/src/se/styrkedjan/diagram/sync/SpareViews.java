package se.styrkedjan.diagram.sync;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.view.NodeView;

/** Views that are not wanted where they are, but may be wanted elsewhere: so a step keeps its figure in another lane. */
final class SpareViews {

	private final Map<EObject, List<NodeView>> byTarget = new IdentityHashMap<>();
	private final Set<NodeView> all = new LinkedHashSet<>();

	/** Puts by a view with all it holds. */
	void add(NodeView view) {
		if (all.add(view) && view.getTarget() != null) {
			byTarget.computeIfAbsent(view.getTarget(), key -> new ArrayList<>(1)).add(view);
		}
		view.getNodes().forEach(this::add);
	}

	boolean has(NodeView view) {
		return !all.isEmpty() && all.contains(view);
	}

	/** Takes a view of an element for use in a container, one of the same mapping if there is one; null for none. */
	NodeView take(EObject element, NodeRule rule, NodeView container) {
		List<NodeView> views = byTarget.getOrDefault(element, List.of());
		NodeView best = null;
		for (NodeView view : views) {
			boolean fits = container == null || !EcoreUtil.isAncestor(view, container);
			if (fits && (best == null || rule.name().equals(view.getMapping()))) {
				best = view;
			}
		}
		if (best != null) {
			views.remove(best);
			all.remove(best);
		}
		return best;
	}

	/** Those that nobody has taken, outermost first. */
	List<NodeView> left() {
		return all.stream().filter(view -> !(view.eContainer() instanceof NodeView holder && all.contains(holder)))
				.toList();
	}

	boolean isEmpty() {
		return all.isEmpty();
	}
}
