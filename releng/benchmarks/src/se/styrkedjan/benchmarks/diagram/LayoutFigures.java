package se.styrkedjan.benchmarks.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.layout.SceneQuality;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.quality.LayoutQuality;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.NodeView;

/**
 * Prints figures of how well flows are laid out, to the right and from the top down: those of the demo and generated ones,
 * and how far figures move when a step is put into the middle of one. Ends with 1 when something lies on something else
 * after a layout; an insertion leaves the rest in its place, so that a flow as dense as the generated ones in lanes may have
 * no free way left.
 */
public final class LayoutFigures {

	private boolean sound = true;

	private LayoutFigures() {
	}

	/** Prints a table. */
	public static void main(String[] arguments) {
		LayoutFigures figures = new LayoutFigures();
		figures.print();
		System.exit(figures.sound ? 0 : 1);
	}

	private static Map<String, Process> flows() {
		Map<String, Process> flows = new LinkedHashMap<>();
		DemoContent.documents().stream().filter(Process.class::isInstance).map(Process.class::cast)
				.forEach(process -> flows.put(process.getName(), process));
		flows.put("flow of 200", LongFlow.of(200));
		flows.put("flow of 1 700", LongFlow.of(1700));
		flows.put("flat 1 000", FlowModel.flat(1000));
		flows.put("nested 1 000", FlowModel.nested(1000));
		return flows;
	}

	private void print() {
		System.out.println("| flow | figures | crossings | bends | length | overlaps | labels on lines | lines through figures "
				+ "| lines on lines | hidden arrows | moved by an insertion, mean pixels | faults after it | |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
		flows().forEach((name, process) -> print(name, process, Direction.RIGHT));
		flows().forEach((name, process) -> print(name + ", top down", process, Direction.DOWN));
	}

	private void print(String name, Process process, Direction direction) {
		LiveDiagram live = LiveDiagram.make(process, StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW);
		Arrange.all(live, direction).apply();
		LayoutQuality quality = SceneQuality.of(live);
		int figures = process.getNodes().size();
		long moved = insert(live, process);
		boolean good = faults(quality) == 0;
		sound &= good;
		System.out.printf("| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %s |%n", name, figures,
				quality.crossings(), quality.bends(), quality.length(), quality.boxOverlaps() + quality.labelOverlaps(),
				quality.labelsOnWires(), quality.throughBoxes(), quality.alongside(), quality.hiddenArrows(),
				moved / figures, faults(SceneQuality.of(live)), good ? "ok" : "**unsound**");
	}

	private static int faults(LayoutQuality quality) {
		return quality.boxOverlaps() + quality.labelOverlaps() + quality.throughBoxes() + quality.alongside()
				+ quality.hiddenArrows();
	}

	/** Puts a step into the flow in the middle; answers by how many pixels all others have moved together. */
	private static long insert(LiveDiagram live, Process process) {
		List<Flow> flows = process.getFlows().stream().filter(flow -> flow.getKind() == FlowKind.SEQUENCE).toList();
		Flow split = flows.get(flows.size() / 2);
		FlowNode step = Elements.create(ProcessPackage.Literals.STEP);
		process.getNodes().add(step);
		step.setLane(split.getSource().getLane());
		Flow onward = Elements.create(ProcessPackage.Literals.FLOW);
		process.getFlows().add(onward);
		onward.setSource(step);
		onward.setTarget(split.getTarget());
		split.setTarget(step);
		live.refresh();
		Map<FlowNode, NodeView> views = new LinkedHashMap<>();
		process.getNodes().forEach(node -> live.viewOf(node).ifPresent(view -> views.put(node, view)));
		NodeView made = views.remove(step);
		Map<NodeView, Integer> before = new LinkedHashMap<>();
		views.values().forEach(view -> before.put(view, view.getX() + view.getY()));
		Arrange.inserted(live, List.of(made)).apply();
		return before.entrySet().stream().mapToLong(old -> old.getKey().getX() + old.getKey().getY() - old.getValue()).map(Math::abs)
				.sum();
	}
}
