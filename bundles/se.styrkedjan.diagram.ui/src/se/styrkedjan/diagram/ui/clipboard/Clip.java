package se.styrkedjan.diagram.ui.clipboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * What has been copied: nodes of a flow as they were then, with the lines among them, where they stood and in which lane.
 *
 * @param processId the process they were copied from; the empty string for none
 * @param parts     what was copied
 */
public record Clip(String processId, List<Part> parts) {

	/**
	 * A node that has been copied.
	 *
	 * @param node  a copy that belongs to no process
	 * @param place where it stood
	 * @param lane  name of its lane; the empty string for none
	 * @param top   where its lane began, pixels
	 */
	public record Part(FlowNode node, Rect place, String lane, int top) {
	}

	/** A copy of the nodes among some views; empty when there is none. */
	public static Clip of(List<View> views) {
		Map<FlowNode, NodeView> originals = new LinkedHashMap<>();
		for (View view : views) {
			if (view instanceof NodeView node && view.getTarget() instanceof FlowNode flowNode && !node.isBorder()) {
				originals.put(flowNode, node);
			}
		}
		var copier = new EcoreUtil.Copier();
		List<EObject> all = new ArrayList<>(originals.keySet());
		all.addAll(lines(originals.keySet()));
		copier.copyAll(all);
		copier.copyReferences();
		List<Part> parts = new ArrayList<>();
		originals.forEach((original, view) -> parts.add(part((FlowNode) copier.get(original), original, view)));
		return new Clip(originals.keySet().stream().findFirst().map(Clip::process).orElse(""), List.copyOf(parts));
	}

	private static String process(FlowNode node) {
		return node.eContainer() instanceof Process process ? process.getId() : "";
	}

	private static Part part(FlowNode copy, FlowNode original, NodeView view) {
		return new Part(copy, Geometry.of(view), original.getLane() == null ? "" : original.getLane().getName(),
				view.eContainer() instanceof NodeView lane ? lane.getY() : 0);
	}

	private static List<Flow> lines(Set<FlowNode> among) {
		return among.stream().flatMap(node -> node.getOutgoing().stream())
				.filter(flow -> among.contains(flow.getTarget())).toList();
	}

	/** Whether nothing was copied. */
	public boolean isEmpty() {
		return parts.isEmpty();
	}

	List<FlowNode> nodes() {
		return parts.stream().map(Part::node).toList();
	}
}
