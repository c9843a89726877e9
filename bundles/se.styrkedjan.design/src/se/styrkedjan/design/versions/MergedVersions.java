package se.styrkedjan.design.versions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.tree.ElementIndex;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;

/** A copy of the newer version of a process, to which what only the older one has is added. */
final class MergedVersions {

	private final Process older;
	private final Process merged;

	MergedVersions(Process older, Process newer) {
		this.older = EcoreUtil.copy(older);
		this.merged = EcoreUtil.copy(newer);
	}

	/** A copy of the older version. */
	Process older() {
		return older;
	}

	/** The newer version, with what was added. */
	Process process() {
		return merged;
	}

	/** Adds copies of the lanes, nodes and flows that are gone; answers them. */
	List<Element> addRemoved() {
		var known = new ElementIndex(merged);
		List<Element> added = new ArrayList<>();
		older.getLanes().stream().filter(lane -> !known.has(lane.getId())).forEach(lane -> {
			merged.getLanes().add(copy(lane));
			added.add(merged.getLanes().getLast());
		});
		older.getNodes().stream().filter(node -> !known.has(node.getId())).forEach(node -> {
			merged.getNodes().add(copy(node));
			added.add(merged.getNodes().getLast());
		});
		older.getFlows().stream().filter(flow -> !known.has(flow.getId())).forEach(flow -> {
			merged.getFlows().add(copy(flow));
			added.add(merged.getFlows().getLast());
		});
		join(added);
		return added;
	}

	private static <T extends EObject> T copy(T original) {
		// what it was joined to is another copy here and is found by its id
		var copier = new EcoreUtil.Copier(false, false);
		@SuppressWarnings("unchecked")
		T copy = (T) copier.copy(original);
		return copy;
	}

	private void join(List<Element> added) {
		var now = new ElementIndex(merged);
		var then = new ElementIndex(older);
		for (Element element : added) {
			switch (element) {
			case FlowNode node -> node.setLane((Lane) twin(now, ((FlowNode) then.get(node.getId())).getLane()));
			case Flow flow -> {
				Flow was = (Flow) then.get(flow.getId());
				flow.setSource((FlowNode) twin(now, was.getSource()));
				flow.setTarget((FlowNode) twin(now, was.getTarget()));
			}
			default -> {
				// a lane is joined by its nodes
			}
			}
		}
	}

	private static Element twin(ElementIndex index, Element element) {
		return element == null ? null : index.get(element.getId());
	}
}
