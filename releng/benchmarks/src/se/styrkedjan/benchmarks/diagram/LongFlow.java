package se.styrkedjan.benchmarks.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;

/** A process as people draw them, only longer: eight lanes, every seventh node a decision that leads on or back. */
final class LongFlow {

	private static final int LANES = 8;
	private static final int DECISION = 7;

	private final Random random = new Random(2);
	private final Process process = Elements.create(ProcessPackage.Literals.PROCESS);
	private final List<FlowNode> nodes = new ArrayList<>();

	private LongFlow() {
		for (int i = 0; i < LANES; i++) {
			Lane lane = Elements.create(ProcessPackage.Literals.LANE);
			lane.setName("Bana " + i);
			process.getLanes().add(lane);
		}
	}

	/** A process of so many nodes and slightly more flows. */
	static Process of(int count) {
		var flow = new LongFlow();
		int lane = 0;
		for (int i = 0; i < count; i++) {
			lane = flow.random.nextInt(4) == 0 ? flow.random.nextInt(LANES) : lane;
			flow.add(i, lane);
		}
		return flow.process;
	}

	private void add(int i, int lane) {
		boolean decides = i % DECISION == DECISION / 2;
		FlowNode node = Elements.create(decides ? ProcessPackage.Literals.DECISION : ProcessPackage.Literals.STEP);
		node.setName("Granska handling " + i);
		process.getNodes().add(node);
		node.setLane(process.getLanes().get(lane));
		nodes.add(node);
		if (i > 1) {
			flow(i - 1 - random.nextInt(2), i, "");
		}
		if (decides && i > DECISION) {
			flow(i, i - 2 - random.nextInt(DECISION - 2), "Nej, komplettera");
		}
	}

	private void flow(int source, int target, String name) {
		Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
		flow.setSource(nodes.get(source));
		flow.setTarget(nodes.get(target));
		flow.setName(name);
		process.getFlows().add(flow);
	}
}
