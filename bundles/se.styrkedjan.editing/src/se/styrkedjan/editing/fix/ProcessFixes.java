package se.styrkedjan.editing.fix;

import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__LANE;
import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW__KIND;
import static se.styrkedjan.model.ModelPackage.Literals.NAMED_ELEMENT__NAME;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.process.AddStart;
import se.styrkedjan.editing.process.AppendNode;
import se.styrkedjan.editing.process.FlowOrder;
import se.styrkedjan.editing.process.RemoveNodes;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.rules.check.Fix;

/** What can be done at once about what is wrong with a process. */
final class ProcessFixes {

	private ProcessFixes() {
	}

	/** The operation of a fix; empty when it does not fit its target. */
	static Optional<Operation> operation(Fix fix, EObject target) {
		return switch (fix) {
		case ADD_START -> target instanceof Process process ? Optional.of(new AddStart(process)) : Optional.empty();
		case ADD_END -> addEnd(target);
		case LABEL_YES_NO -> target instanceof Decision decision ? Optional.of(yesNo(decision)) : Optional.empty();
		case PUT_IN_LANE -> target instanceof FlowNode node
				? lane(node).map(lane -> new SetFeature(node, FLOW_NODE__LANE, lane))
				: Optional.empty();
		case MAKE_SEQUENCE -> Optional.of(new SetFeature(target, FLOW__KIND, FlowKind.SEQUENCE));
		case MAKE_MESSAGE -> Optional.of(new SetFeature(target, FLOW__KIND, FlowKind.MESSAGE));
		case REMOVE_LINK -> Optional.of(target instanceof FlowNode node ? new RemoveNodes(List.of(node))
				: new RemoveElements(List.of(target)));
		default -> Optional.empty();
		};
	}

	/** After what leads nowhere, or for a process after its last step. */
	private static Optional<Operation> addEnd(EObject target) {
		return switch (target) {
		case FlowNode node -> Optional.of(new AppendNode((Process) EcoreUtil.getRootContainer(node), node, end()));
		case Process process when !FlowOrder.of(process).isEmpty() ->
			Optional.of(new AppendNode(process, FlowOrder.of(process).getLast(), end()));
		default -> Optional.empty();
		};
	}

	private static Event end() {
		Event end = Elements.create(ProcessPackage.Literals.EVENT);
		end.setPosition(EventPosition.END);
		end.setName(Wording.current().literal(EventPosition.END));
		return end;
	}

	private static Operation yesNo(Decision decision) {
		List<Flow> ways = decision.getOutgoing().stream().filter(flow -> flow.getKind() != FlowKind.ASSOCIATION)
				.toList();
		return new CompositeOperation("setFeature",
				List.of(new SetFeature(ways.get(0), NAMED_ELEMENT__NAME, Wording.current().yes()),
						new SetFeature(ways.get(1), NAMED_ELEMENT__NAME, Wording.current().no())));
	}

	/** The lane of a neighbour, else the first. */
	private static Optional<Lane> lane(FlowNode node) {
		Stream<FlowNode> neighbours = Stream.concat(node.getIncoming().stream().map(Flow::getSource),
				node.getOutgoing().stream().map(Flow::getTarget));
		Process process = (Process) EcoreUtil.getRootContainer(node);
		return Stream.concat(neighbours.filter(Objects::nonNull).map(FlowNode::getLane), process.getLanes().stream())
				.filter(Objects::nonNull).findFirst();
	}
}
