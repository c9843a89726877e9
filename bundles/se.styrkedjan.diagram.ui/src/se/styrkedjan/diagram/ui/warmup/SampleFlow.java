package se.styrkedjan.diagram.ui.warmup;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage.Literals;

/** A small process with something of each kind, which nobody ever sees. */
final class SampleFlow {

	private static final List<EClass> KINDS = List.of(Literals.EVENT, Literals.STEP, Literals.DECISION,
			Literals.PARALLEL_GATEWAY, Literals.SUB_PROCESS_CALL, Literals.DOCUMENT_NODE, Literals.SYSTEM_NODE,
			Literals.STEP);

	/** Needs each typeface, and more room than there is on a line. */
	private static final String NAME = "abc-def ghi jkl mno pqr \u2713";

	private final Process process = Elements.create(Literals.PROCESS);

	private SampleFlow() {
		for (int i = 0; i < 2; i++) {
			Lane lane = Elements.create(Literals.LANE);
			lane.setName(NAME);
			process.getLanes().add(lane);
		}
		FlowNode before = null;
		for (EClass kind : KINDS) {
			FlowNode node = Elements.create(kind);
			node.setName(NAME);
			process.getNodes().add(node);
			node.setLane(process.getLanes().get(process.getNodes().size() % 2));
			if (before != null) {
				join(before, node);
			}
			before = node;
		}
	}

	private void join(FlowNode source, FlowNode target) {
		Flow flow = Elements.create(Literals.FLOW);
		flow.setName(NAME);
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
	}

	static Process make() {
		return new SampleFlow().process;
	}
}
