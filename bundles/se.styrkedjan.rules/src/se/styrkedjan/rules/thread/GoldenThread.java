package se.styrkedjan.rules.thread;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.rules.thread.Relation.Direction;

/**
 * The elements of some documents and what each is joined to, in both directions. It is made from the documents as they are
 * and does not follow their changes. Immutable; thread-safe as long as the documents do not change.
 */
public final class GoldenThread {

	private final Map<String, ThreadNode> nodes = new LinkedHashMap<>();
	private final Map<String, ThreadNode> byTarget = new HashMap<>();
	private final Map<String, Set<Relation>> relations = new HashMap<>();

	private GoldenThread() {
	}

	/**
	 * The thread through documents.
	 *
	 * @param roots roots of plans, processes, collaboration maps, the organisation; of goals, indicators and activities that
	 *              stand in several plans the first is what links lead to
	 */
	public static GoldenThread through(List<? extends EObject> roots) {
		var thread = new GoldenThread();
		roots.forEach(root -> thread.addNodes(root, ((Element) root).getId()));
		List.copyOf(thread.nodes.values()).forEach(thread::join);
		new Mentions(thread.nodes.values())
				.find((text, named) -> thread.both(text, Direction.MENTIONS, named, Direction.MENTIONED));
		return thread;
	}

	/** All elements, in the order of the documents. */
	public Collection<ThreadNode> nodes() {
		return nodes.values();
	}

	/** An element by its UUID or lineage. */
	public Optional<ThreadNode> node(String id) {
		return Optional.ofNullable(nodes.getOrDefault(id, byTarget.get(id)));
	}

	/** What an element is joined to: what holds it, what it holds, links, then mentions; each sorted by kind. */
	public List<Relation> around(String id) {
		return node(id).map(node -> relations.getOrDefault(node.id(), Set.of()).stream()
				.sorted(Comparator.comparing(Relation::direction).thenComparing(relation -> relation.other().kind())).toList())
				.orElse(List.of());
	}

	/** The elements of a kind that an element is joined to, in whatever direction. */
	public List<ThreadNode> joined(String id, NodeKind kind) {
		return around(id).stream().map(Relation::other).filter(other -> other.kind() == kind).distinct().toList();
	}

	private void addNodes(EObject object, String documentId) {
		ThreadNodes.of(object, documentId).ifPresent(node -> {
			nodes.put(node.id(), node);
			byTarget.putIfAbsent(ThreadNodes.linkTarget(object), node);
		});
		object.eContents().forEach(child -> addNodes(child, documentId));
	}

	private void join(ThreadNode node) {
		above(node).ifPresent(up -> both(node, Direction.UP, up, Direction.DOWN));
		if (node.element() instanceof Linkable linkable) {
			linkable.getLinks().stream().map(Link::getTarget).forEach(target -> out(node, target));
		}
		if (node.element() instanceof FlowNode flowNode) {
			flowNode.getOutgoing().stream().filter(flow -> flow.getKind() == FlowKind.ASSOCIATION)
					.filter(flow -> flow.getTarget() != null).forEach(flow -> out(node, flow.getTarget().getId()));
		}
		switch (node.element()) {
		case Control control -> control.getRisks().forEach(risk -> out(node, risk.getId()));
		case DocumentNode document -> out(node, document.getReferenceId());
		case SystemNode system -> out(node, system.getSystemId());
		case SubProcessCall call -> out(node, call.getProcessId());
		case Process process -> out(node, process.getOwnerRole());
		default -> {
			// nothing but containment and links
		}
		}
	}

	/** The nearest element around it that stands on the thread. */
	private Optional<ThreadNode> above(ThreadNode node) {
		for (EObject at = node.element().eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Element element && nodes.containsKey(element.getId())) {
				return Optional.of(nodes.get(element.getId()));
			}
		}
		return Optional.empty();
	}

	private void out(ThreadNode node, String target) {
		if (target != null && byTarget.containsKey(target)) {
			both(node, Direction.OUT, byTarget.get(target), Direction.IN);
		}
	}

	private void both(ThreadNode one, Direction there, ThreadNode other, Direction back) {
		relations.computeIfAbsent(one.id(), id -> new LinkedHashSet<>()).add(new Relation(there, other));
		relations.computeIfAbsent(other.id(), id -> new LinkedHashSet<>()).add(new Relation(back, one));
	}
}
