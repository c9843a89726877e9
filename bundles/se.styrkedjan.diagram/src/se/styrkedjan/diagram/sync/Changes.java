package se.styrkedjan.diagram.sync;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** What bringing views in step has changed. */
public final class Changes {

	private final Set<View> changed = new LinkedHashSet<>();
	private final List<NodeView> newNodes = new ArrayList<>();
	private final List<EdgeView> newEdges = new ArrayList<>();
	private final Set<String> mappings = new LinkedHashSet<>();
	private final List<Repair> repairs = new ArrayList<>();

	void madeNode(NodeView node) {
		newNodes.add(node);
		touched(node);
	}

	void madeEdge(EdgeView edge) {
		newEdges.add(edge);
		changed.add(edge);
	}

	/** A node that was made, moved or removed, so that lines of its mapping may differ. */
	void touched(NodeView node) {
		changed.add(node);
		mappings.add(node.getMapping());
	}

	void changed(View view) {
		changed.add(view);
	}

	void repaired(Repair.Kind kind, View view) {
		repairs.add(new Repair(kind, view.getId(), view.getMapping()));
	}

	/** Whether nodes of one of these mappings were made, moved or removed. */
	boolean concerns(Set<String> names) {
		return mappings.stream().anyMatch(names::contains);
	}

	/** All views that are new, gone, moved or look different. */
	public Set<View> all() {
		return changed;
	}

	/** The nodes that are new, in order. */
	public List<NodeView> newNodes() {
		return newNodes;
	}

	/** The lines that are new, in order. */
	public List<EdgeView> newEdges() {
		return newEdges;
	}

	/** What was wrong and has been put right. */
	public List<Repair> repairs() {
		return repairs;
	}
}
