package se.styrkedjan.design.flow.audit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.flow.CallServices;
import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.process.Connector;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.DocumentNode;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Note;
import se.styrkedjan.model.process.ParallelGateway;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.process.SystemNode;

/** Audits of the nodes of a process: each answers true when all is well. */
public class NodeAudits {

	/** Whether the flow goes on from a node, or may end there. */
	public boolean leadsOn(FlowNode node) {
		return isBeside(node) || node instanceof Connector || isAt(node, EventPosition.END)
				|| node.getOutgoing().stream().anyMatch(NodeAudits::carriesFlow);
	}

	/** Whether the flow comes to a node, or may begin there. */
	public boolean isReached(FlowNode node) {
		return isBeside(node) || node instanceof Connector || isAt(node, EventPosition.START)
				|| node.getIncoming().stream().anyMatch(NodeAudits::carriesFlow);
	}

	/** Whether a node that needs a name has one. */
	public boolean isNamed(FlowNode node) {
		return node instanceof Event || node instanceof ParallelGateway || node.getName() != null && !node.getName().isBlank();
	}

	/** Whether a node stands in a lane, or the map has none. Notes may stand anywhere. */
	public boolean hasLane(FlowNode node) {
		return node.getLane() != null || node instanceof Note
				|| node.eContainer() instanceof Process process && process.getLanes().isEmpty();
	}

	/** Whether a decision has at least two ways out. */
	public boolean hasSeveralWays(Decision decision) {
		return ways(decision).count() > 1 || ways(decision).findAny().isEmpty();
	}

	/** Whether every way out of a decision says when it is taken. */
	public boolean hasLabelledWays(Decision decision) {
		return ways(decision).count() < 2 || unlabelledWays(decision).isEmpty();
	}

	/** The ways out of a decision that do not say when they are taken. */
	public List<Flow> unlabelledWays(Decision decision) {
		return ways(decision).filter(way -> way.getName() == null || way.getName().isBlank()).toList();
	}

	/** What an unlabelled way out of a decision could say: yes, no, or otherwise, whichever is not said yet. */
	public String wayName(Flow way) {
		var said = way.getSource().getOutgoing().stream().map(Flow::getName).toList();
		return Stream.of("way.yes", "way.no").map(key -> DesignWords.current().text(key)).filter(word -> !said.contains(word))
				.findFirst().orElseGet(() -> DesignWords.current().text("way.else"));
	}

	/** Whether a step has a routine, by link or beside it on the map, as SOSFS 2011:9 chapter 4 asks. */
	public boolean hasRoutine(Step step) {
		var neighbours = Stream.concat(step.getOutgoing().stream().map(Flow::getTarget), step.getIncoming().stream().map(Flow::getSource));
		return step.getLinks().stream().anyMatch(link -> link.getKind() == LinkKind.DOCUMENT)
				|| neighbours.anyMatch(DocumentNode.class::isInstance);
	}

	/** Whether a sub-process or connector is linked to a process. True for other nodes. */
	public boolean leadsSomewhere(EObject node) {
		return !(node instanceof SubProcessCall || node instanceof Connector) || new CallServices().isLinked(node);
	}

	private static Stream<Flow> ways(Decision decision) {
		return decision.getOutgoing().stream().filter(flow -> flow.getKind() == FlowKind.SEQUENCE);
	}

	private static boolean carriesFlow(Flow flow) {
		return flow.getKind() != FlowKind.ASSOCIATION;
	}

	private static boolean isBeside(FlowNode node) {
		return node instanceof DocumentNode || node instanceof SystemNode || node instanceof Note;
	}

	private static boolean isAt(FlowNode node, EventPosition position) {
		return node instanceof Event event && event.getPosition() == position;
	}
}
