package se.styrkedjan.benchmarks.diagram;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.view.NodeView;

/** A process whose steps are a tree of fan-out 8, with a tenth as many further flows; free or in lanes of 20. */
public final class FlowModel {

	private static final int FAN_OUT = 8;
	private static final int IN_A_LANE = 20;
	private static final int IN_A_ROW = 40;
	private static final int WIDTH = 160;
	private static final int HEIGHT = 100;

	private final Process process = Elements.create(ProcessPackage.Literals.PROCESS);
	private final List<Step> steps = new ArrayList<>();

	private FlowModel(int count) {
		for (int i = 0; i < count; i++) {
			Step step = Elements.create(ProcessPackage.Literals.STEP);
			step.setName("Granska handling " + i);
			steps.add(step);
		}
		process.getNodes().addAll(steps);
		for (int i = 1; i < count; i++) {
			flow((i - 1) / FAN_OUT, i);
		}
		for (int i = 0; i < count / 10; i++) {
			flow(i * 7 % count, i * 13 % count);
		}
	}

	/** Steps without lanes. */
	public static Process flat(int count) {
		return new FlowModel(count).process;
	}

	/** Steps in lanes of twenty. */
	public static Process nested(int count) {
		var model = new FlowModel(count);
		for (int i = 0; i < count; i += IN_A_LANE) {
			Lane lane = Elements.create(ProcessPackage.Literals.LANE);
			lane.setName("Bana " + i / IN_A_LANE);
			model.process.getLanes().add(lane);
			model.steps.subList(i, Math.min(count, i + IN_A_LANE)).forEach(step -> step.setLane(lane));
		}
		return model.process;
	}

	/** The diagram of a process, with its nodes in rows. */
	public static LiveDiagram diagram(Process process) {
		var live = LiveDiagram.make(process, StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW);
		int row = 0;
		for (NodeView node : live.diagram().getNodes()) {
			if (node.getNodes().isEmpty()) {
				place(node, row);
			} else {
				node.setX(0);
				node.setY(row / IN_A_ROW * HEIGHT);
				node.setWidth(WIDTH * IN_A_LANE + WIDTH);
				node.setHeight(HEIGHT);
				placeInLane(node);
			}
			row += node.getNodes().isEmpty() ? 1 : IN_A_ROW;
		}
		return live;
	}

	private static void placeInLane(NodeView lane) {
		for (int i = 0; i < lane.getNodes().size(); i++) {
			NodeView node = lane.getNodes().get(i);
			node.setX(60 + i * WIDTH);
			node.setY(lane.getY() + 20);
		}
	}

	private static void place(NodeView node, int index) {
		node.setX(index % IN_A_ROW * WIDTH);
		node.setY(index / IN_A_ROW * HEIGHT);
	}

	private void flow(int source, int target) {
		Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
		flow.setSource(steps.get(source));
		flow.setTarget(steps.get(target));
		process.getFlows().add(flow);
	}
}
