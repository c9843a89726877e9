package se.styrkedjan.design.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services that tell where nodes stand, and that put lanes in order. */
public class PlaceServices {

	/** Nodes of a process that stand in no lane. */
	@ReadsOwn({ "nodes", "*/lane" })
	public List<FlowNode> standing(Process process) {
		return process.getNodes().stream().filter(node -> node.getLane() == null).toList();
	}

	/** Nodes of a lane. */
	@ReadsOwn("nodes")
	public List<FlowNode> standing(Lane lane) {
		return heldNodes(lane);
	}

	/** The nodes of a lane, as a list that does not change with it. */
	public List<FlowNode> heldNodes(Lane lane) {
		return List.copyOf(lane.getNodes());
	}

	/** The process that an element belongs to, or null. */
	public Process processOf(EObject element) {
		return Stream.iterate(element, any -> any != null, EObject::eContainer).filter(Process.class::isInstance)
				.map(Process.class::cast).findFirst().orElse(null);
	}

	/** The lane that an element is or stands in, or null. */
	public Lane laneOf(EObject element) {
		return switch (element) {
		case Lane lane -> lane;
		case FlowNode node -> node.getLane();
		default -> null;
		};
	}

	/** The lane of a process where it begins, or null when it has none. */
	public Lane firstLane(EObject element) {
		var lanes = lanes(element);
		return lanes.isEmpty() ? null : lanes.getFirst();
	}

	/** The lowest lane of a process that is not outside the administration, or null when it has none. */
	public Lane lastLane(EObject element) {
		return lanes(element).reversed().stream().filter(lane -> !lane.isExternal()).findFirst().orElse(null);
	}

	/** Where the nodes of a lane go when it is deleted: the lane above, else the one below, else none (null). */
	public Lane laneBeside(FlowNode node, Lane deleted) {
		var lanes = lanes(deleted);
		int index = lanes.indexOf(deleted);
		return index > 0 ? lanes.get(index - 1) : lanes.size() > index + 1 ? lanes.get(index + 1) : null;
	}

	/** The lane of a node's neighbour in the flow, else the first lane, or null when there is none. */
	public Lane nearestLane(FlowNode node) {
		var before = node.getIncoming().stream().map(Flow::getSource);
		var after = node.getOutgoing().stream().map(Flow::getTarget);
		Optional<Lane> near = Stream.concat(before, after).filter(neighbour -> neighbour != null)
				.map(FlowNode::getLane).filter(lane -> lane != null).findFirst();
		return near.orElseGet(() -> firstLane(node));
	}

	/** Moves a lane one place up, and answers it. Called by a tool, inside an operation. */
	public Lane movedUp(Lane lane) {
		return moved(lane, -1);
	}

	/** Moves a lane one place down, and answers it. Called by a tool, inside an operation. */
	public Lane movedDown(Lane lane) {
		return moved(lane, 1);
	}

	private Lane moved(Lane lane, int by) {
		var lanes = processOf(lane).getLanes();
		int index = lanes.indexOf(lane) + by;
		if (index >= 0 && index < lanes.size()) {
			lanes.move(index, lane);
		}
		return lane;
	}

	private List<Lane> lanes(EObject element) {
		var process = processOf(element);
		return process == null ? List.of() : process.getLanes();
	}
}
