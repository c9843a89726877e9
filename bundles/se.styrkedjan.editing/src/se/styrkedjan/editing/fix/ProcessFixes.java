package se.styrkedjan.editing.fix;

import static se.styrkedjan.model.process.ProcessPackage.Literals.AGREEMENT__NEXT_REVIEW;
import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__LANE;
import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW__KIND;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__OWNER_ROLE;
import static se.styrkedjan.model.ModelPackage.Literals.NAMED_ELEMENT__NAME;

import java.time.LocalDate;
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
import se.styrkedjan.editing.process.ReviseProcess;
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
		case ADD_START -> addStart(target);
		case ADD_END -> addEnd(target);
		case LABEL_YES_NO -> target instanceof Decision decision ? Optional.of(yesNo(decision)) : Optional.empty();
		case LABEL_WAYS -> target instanceof Decision decision ? labelled(decision) : Optional.empty();
		case OWN_BY_LANE -> target instanceof Process process ? owned(process) : Optional.empty();
		case REVISE -> target instanceof Process process ? Optional.of(new ReviseProcess(process)) : Optional.empty();
		case REVIEW_NEXT_YEAR -> Optional.of(new SetFeature(target, AGREEMENT__NEXT_REVIEW, LocalDate.now().plusYears(1)));
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

	private static Optional<Operation> addStart(EObject target) {
		return switch (target) {
		case Process process -> Optional.of(new AddStart(process));
		case FlowNode node -> Optional.of(new AddStart((Process) EcoreUtil.getRootContainer(node), Optional.of(node)));
		default -> Optional.empty();
		};
	}

	/** Names the bare ways after what they lead to, which says more than a number and is there to be changed. */
	private static Optional<Operation> labelled(Decision decision) {
		List<Operation> names = decision.getOutgoing().stream()
				.filter(flow -> flow.getKind() != FlowKind.ASSOCIATION && isBlank(flow.getName()))
				.filter(flow -> flow.getTarget() != null && !isBlank(flow.getTarget().getName()))
				.<Operation>map(flow -> new SetFeature(flow, NAMED_ELEMENT__NAME, flow.getTarget().getName())).toList();
		return names.isEmpty() ? Optional.empty() : Optional.of(new CompositeOperation("setFeature", names));
	}

	private static Optional<Operation> owned(Process process) {
		return process.getLanes().stream().filter(lane -> !lane.isExternal())
				.map(lane -> isBlank(lane.getParty()) ? lane.getName() : lane.getParty())
				.filter(role -> !isBlank(role)).findFirst().map(role -> new SetFeature(process, PROCESS__OWNER_ROLE, role));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
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
