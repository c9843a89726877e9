package se.styrkedjan.diagram.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.sync.Repair.Kind;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/** Brings lines in step once. A line whose end has moved keeps its identity, but is routed anew. */
final class EdgeSync {

	private final Depiction depiction;
	private final ViewIndex index;
	private final Changes changes;
	private final Candidates candidates;
	private final List<EdgeView> made = new ArrayList<>();
	private final List<EdgeView> leaving = new ArrayList<>();

	EdgeSync(Depiction depiction, ViewIndex index, Changes changes) {
		this.depiction = depiction;
		this.index = index;
		this.changes = changes;
		this.candidates = new Candidates(depiction);
	}

	/** Brings all lines in step. */
	void all() {
		for (EdgeView edge : depiction.diagram().getEdges()) {
			if (edge.getSource() == null || edge.getEnd() == null) {
				leaving.add(edge);
				changes.repaired(Kind.TARGET_GONE, edge);
			} else if (depiction.rules().edge(edge.getMapping()).isEmpty()) {
				changes.repaired(Kind.UNKNOWN_MAPPING, edge);
			}
		}
		settle(List.copyOf(depiction.rules().edges()));
	}

	/** Brings those in step that a change concerns. */
	void follow(Touched touched) {
		EObject root = depiction.root();
		settle(depiction.rules().edges().stream().filter(rule -> rule.isTouched(touched, root)
				|| changes.concerns(rule.sourceNames()) || changes.concerns(rule.targetNames())).toList());
	}

	private void settle(List<EdgeRule> rules) {
		if (!rules.isEmpty()) {
			Map<String, List<EdgeView>> present = present();
			rules.forEach(rule -> settle(rule, present.getOrDefault(rule.name(), List.of())));
			depiction.diagram().getEdges().addAll(made);
		}
		new Leavers(depiction, index, changes).removeEdges(leaving);
	}

	private Map<String, List<EdgeView>> present() {
		Map<String, List<EdgeView>> present = new HashMap<>();
		for (EdgeView edge : depiction.diagram().getEdges()) {
			if (edge.getSource() != null && edge.getEnd() != null) {
				present.computeIfAbsent(edge.getMapping(), name -> new ArrayList<>()).add(edge);
			}
		}
		return present;
	}

	private void settle(EdgeRule rule, List<EdgeView> present) {
		Map<EObject, List<EdgeView>> unmatched = new IdentityHashMap<>(present.size());
		boolean byElement = rule.mapping().usesElements();
		present.forEach(edge -> unmatched.computeIfAbsent(byElement ? edge.getTarget() : edge.getSource(),
				key -> new ArrayList<>(1)).add(edge));
		List<Wanted> missing = new ArrayList<>();
		if (byElement) {
			elements(rule, unmatched, missing);
		} else {
			relations(rule, unmatched, missing);
		}
		missing.forEach(wanted -> reuseOrMake(rule, wanted, unmatched));
		unmatched.values().forEach(leaving::addAll);
	}

	private record Wanted(EObject element, NodeView source, NodeView end) {
	}

	private void elements(EdgeRule rule, Map<EObject, List<EdgeView>> unmatched, List<Wanted> missing) {
		for (EObject element : candidates.of(rule)) {
			Scope scope = depiction.scope(element, null);
			for (NodeView source : views(depiction.evaluation().value(rule.sources(), scope), rule.sourceNames())) {
				for (NodeView end : views(depiction.evaluation().value(rule.targets(), scope), rule.targetNames())) {
					match(element, new Wanted(element, source, end), unmatched, missing);
				}
			}
		}
	}

	private void relations(EdgeRule rule, Map<EObject, List<EdgeView>> unmatched, List<Wanted> missing) {
		for (NodeView source : sources(rule)) {
			Scope scope = depiction.scope(source);
			if (rule.precondition() == null || depiction.evaluation().holds(rule.precondition(), scope)) {
				for (NodeView end : views(depiction.evaluation().value(rule.targets(), scope), rule.targetNames())) {
					match(source, new Wanted(null, source, end), unmatched, missing);
				}
			}
		}
	}

	private List<NodeView> sources(EdgeRule rule) {
		List<NodeView> sources = new ArrayList<>();
		collect(depiction.diagram(), rule.sourceNames(), sources);
		return sources;
	}

	private static void collect(Diagram diagram, Set<String> names, List<NodeView> found) {
		diagram.getNodes().forEach(node -> collect(node, names, found));
	}

	private static void collect(NodeView node, Set<String> names, List<NodeView> found) {
		if (names.contains(node.getMapping()) && node.getTarget() != null) {
			found.add(node);
		}
		node.getNodes().forEach(child -> collect(child, names, found));
	}

	private List<NodeView> views(Object value, Set<String> names) {
		if (value instanceof EObject element) {
			List<NodeView> views = index.nodes(element);
			return views.size() == 1 && names.contains(views.getFirst().getMapping()) ? views : named(views, names);
		}
		List<NodeView> views = new ArrayList<>();
		Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Values.elements(value).stream().filter(seen::add)
				.forEach(element -> views.addAll(named(index.nodes(element), names)));
		return views;
	}

	private static List<NodeView> named(List<NodeView> views, Set<String> names) {
		return views.isEmpty() ? List.of() : views.stream().filter(view -> names.contains(view.getMapping())).toList();
	}

	private static void match(EObject key, Wanted wanted, Map<EObject, List<EdgeView>> unmatched, List<Wanted> missing) {
		List<EdgeView> edges = unmatched.getOrDefault(key, List.of());
		for (int i = 0; i < edges.size(); i++) {
			EdgeView edge = edges.get(i);
			if (edge.getSource() == wanted.source && edge.getEnd() == wanted.end) {
				edges.remove(i);
				return;
			}
		}
		missing.add(wanted);
	}

	private void reuseOrMake(EdgeRule rule, Wanted wanted, Map<EObject, List<EdgeView>> unmatched) {
		List<EdgeView> spare = wanted.element == null ? List.of() : unmatched.getOrDefault(wanted.element, List.of());
		if (spare.isEmpty()) {
			made.add(make(rule, wanted));
			return;
		}
		EdgeView edge = spare.removeFirst();
		edge.setSource(wanted.source);
		edge.setEnd(wanted.end);
		edge.setPoints(null);
		edge.setLabelPlaced(false);
		changes.changed(edge);
	}

	private EdgeView make(EdgeRule rule, Wanted wanted) {
		EdgeView edge = Elements.create(ViewPackage.Literals.EDGE_VIEW);
		edge.setMapping(rule.name());
		edge.setTarget(wanted.element);
		edge.setSource(wanted.source);
		edge.setEnd(wanted.end);
		index.add(edge);
		changes.madeEdge(edge);
		return edge;
	}
}
