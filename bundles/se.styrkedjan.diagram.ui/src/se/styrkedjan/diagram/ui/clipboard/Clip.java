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
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * What has been copied: nodes of a flow as they were then, with the lines among them, where they stood and in which lane.
 *
 * @param nodes  copies that belong to no process
 * @param places where each stood
 * @param lanes  name of the lane of each; the empty string for none
 */
public record Clip(List<FlowNode> nodes, Map<FlowNode, Rect> places, Map<FlowNode, String> lanes) {

	/** A copy of the nodes among some views; empty when there is none. */
	public static Clip of(List<View> views) {
		Map<FlowNode, Rect> originals = new LinkedHashMap<>();
		for (View view : views) {
			if (view instanceof NodeView node && view.getTarget() instanceof FlowNode flowNode) {
				originals.put(flowNode, Geometry.of(node));
			}
		}
		var copier = new EcoreUtil.Copier();
		List<EObject> all = new ArrayList<>(originals.keySet());
		all.addAll(lines(originals.keySet()));
		copier.copyAll(all);
		copier.copyReferences();
		Map<FlowNode, Rect> places = new LinkedHashMap<>();
		Map<FlowNode, String> lanes = new LinkedHashMap<>();
		originals.forEach((original, place) -> {
			FlowNode copy = (FlowNode) copier.get(original);
			places.put(copy, place);
			lanes.put(copy, original.getLane() == null ? "" : original.getLane().getName());
		});
		return new Clip(List.copyOf(places.keySet()), places, lanes);
	}

	private static List<Flow> lines(Set<FlowNode> among) {
		return among.stream().flatMap(node -> node.getOutgoing().stream())
				.filter(flow -> among.contains(flow.getTarget())).toList();
	}

	/** Whether nothing was copied. */
	public boolean isEmpty() {
		return nodes.isEmpty();
	}

	/** The rectangle around where the nodes stood. */
	public Rect around() {
		return places.values().stream().reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
	}
}
