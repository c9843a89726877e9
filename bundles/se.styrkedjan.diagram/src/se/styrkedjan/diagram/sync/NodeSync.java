package se.styrkedjan.diagram.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.sync.Repair.Kind;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

/**
 * Brings the nodes of containers in step once: finds which are missing and which are not wanted, moves those that are
 * wanted elsewhere, makes the rest, and removes what is left.
 */
final class NodeSync {

	private record Missing(NodeRule rule, EObject element, NodeView container, boolean border) {
	}

	private final Depiction depiction;
	private final Candidates candidates;
	private final ViewIndex index;
	private final Changes changes;
	private final SpareViews spare = new SpareViews();
	private final Deque<Missing> missing = new ArrayDeque<>();

	NodeSync(Depiction depiction, ViewIndex index, Changes changes) {
		this.depiction = depiction;
		this.candidates = new Candidates(depiction);
		this.index = index;
		this.changes = changes;
	}

	/** Brings everything in step. */
	void all() {
		deeply(null);
		settle();
	}

	/** Brings what a change concerns in step. */
	void follow(Touched touched) {
		List<NodeRule> everywhere = new ArrayList<>();
		for (String name : depiction.rules().description().nodes().keySet()) {
			depiction.rules().node(name).filter(rule -> rule.isTouchedEverywhere(touched)).ifPresent(everywhere::add);
		}
		follow(null, touched, everywhere);
		settle();
	}

	private void follow(NodeView container, Touched touched, List<NodeRule> everywhere) {
		EObject owner = container == null ? depiction.root() : container.getTarget();
		evaluate(container, rule -> everywhere.contains(rule) || touched.in(owner, rule.candidateReads()));
		for (NodeView child : depiction.children(container)) {
			if (!holdsNothing(child) && !spare.has(child)) {
				follow(child, touched, everywhere);
			}
		}
	}

	private boolean holdsNothing(NodeView view) {
		return view.getNodes().isEmpty() && depiction.rules().node(view.getMapping()).map(NodeRule::holdsNothing).orElse(true);
	}

	private void deeply(NodeView container) {
		evaluate(container, rule -> true);
		strangers(container);
		for (NodeView child : depiction.children(container)) {
			if (!holdsNothing(child) && !spare.has(child)) {
				deeply(child);
			}
		}
	}

	private void evaluate(NodeView container, java.util.function.Predicate<NodeRule> isConcerned) {
		evaluate(container, depiction.inner(container), false, isConcerned);
		evaluate(container, depiction.bordered(container), true, isConcerned);
	}

	private void evaluate(NodeView container, List<NodeRule> rules, boolean border,
			java.util.function.Predicate<NodeRule> isConcerned) {
		Map<String, Map<EObject, NodeView>> present = null;
		for (NodeRule rule : rules) {
			if (isConcerned.test(rule)) {
				present = present == null ? present(container, border) : present;
				compare(rule, container, border, present.getOrDefault(rule.name(), Map.of()));
			}
		}
	}

	/** The views there are, by mapping and element; a second one of the same is not wanted. */
	private Map<String, Map<EObject, NodeView>> present(NodeView container, boolean border) {
		Map<String, Map<EObject, NodeView>> present = new HashMap<>();
		for (NodeView child : depiction.children(container)) {
			if (child.isBorder() == border && !spare.has(child)) {
				NodeView other = present.computeIfAbsent(child.getMapping(), name -> new IdentityHashMap<>())
						.putIfAbsent(child.getTarget(), child);
				if (other != null) {
					spare.add(child);
				}
			}
		}
		return present;
	}

	private void compare(NodeRule rule, NodeView container, boolean border, Map<EObject, NodeView> present) {
		List<EObject> wanted = candidates.of(rule, container);
		int found = 0;
		for (EObject element : wanted) {
			if (present.containsKey(element)) {
				found++;
			} else {
				missing.add(new Missing(rule, element, container, border));
			}
		}
		if (found < present.size()) {
			Set<EObject> keep = Collections.newSetFromMap(new IdentityHashMap<>());
			keep.addAll(wanted);
			present.forEach((element, view) -> {
				if (!keep.contains(element)) {
					spare.add(view);
				}
			});
		}
	}

	/** Views of mappings that the container does not have, such as after a change of the specification. */
	private void strangers(NodeView container) {
		List<NodeRule> inner = depiction.inner(container);
		List<NodeRule> bordered = depiction.bordered(container);
		for (NodeView child : depiction.children(container)) {
			if (!spare.has(child) && !NodeRule.has(child.isBorder() ? bordered : inner, child.getMapping())) {
				spare.add(child);
			}
		}
	}

	private void settle() {
		Map<NodeView, List<NodeView>> made = new java.util.LinkedHashMap<>();
		while (!missing.isEmpty()) {
			Missing next = missing.poll();
			NodeView moved = spare.isEmpty() ? null : spare.take(next.element, next.rule, next.container);
			if (moved != null) {
				move(moved, next);
			} else {
				made.computeIfAbsent(next.container, key -> new ArrayList<>()).add(make(next));
			}
		}
		made.forEach((container, views) -> depiction.children(container).addAll(views));
		new Leavers(depiction, index, changes).leave(spare.left());
	}

	private void move(NodeView view, Missing next) {
		changes.touched(view);
		if (!next.rule.name().equals(view.getMapping())) {
			changes.repaired(Kind.MAPPING_CHANGED, view);
			view.setMapping(next.rule.name());
		}
		if (view.isBorder() != next.border) {
			view.setBorder(next.border);
		}
		depiction.children(next.container).add(view);
		changes.touched(view);
		evaluate(view, rule -> true);
	}

	private NodeView make(Missing next) {
		NodeView view = Elements.create(ViewPackage.Literals.NODE_VIEW);
		view.setMapping(next.rule.name());
		view.setTarget(next.element);
		view.setBorder(next.border);
		index.add(view);
		changes.madeNode(view);
		if (!next.rule.holdsNothing()) {
			evaluate(view, rule -> true);
		}
		return view;
	}
}
