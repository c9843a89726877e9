package se.styrkedjan.design.flow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Note;
import se.styrkedjan.model.process.SystemNode;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services about lines: their kinds, and which of them may join what. */
public class LineServices {

	/** All lines that begin or end at a node, as a list that does not change with it. */
	public List<Flow> wiring(FlowNode node) {
		return Stream.concat(node.getIncoming().stream(), node.getOutgoing().stream()).distinct().toList();
	}

	/** Whether a line says what comes next. */
	@ReadsOwn("kind")
	public boolean isSequence(Flow flow) {
		return flow.getKind() == FlowKind.SEQUENCE;
	}

	/** Whether a line is a message between parties. */
	@ReadsOwn("kind")
	public boolean isMessage(Flow flow) {
		return flow.getKind() == FlowKind.MESSAGE;
	}

	/** Whether a line only shows that two things belong together. */
	@ReadsOwn("kind")
	public boolean isAssociation(Flow flow) {
		return flow.getKind() == FlowKind.ASSOCIATION;
	}

	/** Whether the flow can go on from a node: not from an end, nor from a document, system or note. */
	public boolean mayLead(EObject node) {
		return isWork(node) && !isAt(node, EventPosition.END);
	}

	/** Whether the flow can go from one node to another. */
	public boolean mayLeadTo(EObject source, EObject target) {
		return source != target && mayLead(source) && isWork(target) && !isAt(target, EventPosition.START);
	}

	/** Whether a message can leave a node. */
	public boolean maySend(EObject node) {
		return isWork(node);
	}

	/** Whether a message can go from one node to another: between two lanes, not inside one. */
	public boolean mayMessage(EObject source, EObject target) {
		return source != target && isWork(source) && isWork(target) && !sameLane(source, target);
	}

	/** Whether an association can join two nodes. */
	public boolean mayAssociateWith(EObject source, EObject target) {
		return source != target && source instanceof FlowNode && target instanceof FlowNode;
	}

	/** Whether a line may begin at another node instead. */
	public boolean mayStartAt(Flow flow, EObject source) {
		return may(flow, source, flow.getTarget());
	}

	/** Whether a line may end at another node instead. */
	public boolean mayEndAt(Flow flow, EObject target) {
		return may(flow, flow.getSource(), target);
	}

	private boolean may(Flow flow, EObject source, EObject target) {
		return switch (flow.getKind()) {
		case SEQUENCE -> mayLeadTo(source, target);
		case MESSAGE -> mayMessage(source, target);
		case ASSOCIATION -> mayAssociateWith(source, target);
		};
	}

	private static boolean isWork(EObject node) {
		return node instanceof FlowNode
				&& !(node instanceof DocumentNode || node instanceof SystemNode || node instanceof Note);
	}

	private static boolean isAt(EObject node, EventPosition position) {
		return node instanceof Event event && event.getPosition() == position;
	}

	private static boolean sameLane(EObject source, EObject target) {
		Lane lane = ((FlowNode) source).getLane();
		return lane != null && Objects.equals(lane, ((FlowNode) target).getLane());
	}
}
