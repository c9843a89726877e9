package se.styrkedjan.editing.testsupport;

import org.eclipse.emf.ecore.EClass;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Event;
import se.styrkedjan.model.process.EventPosition;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.ViewPackage;

/** A small process with two lanes, a flow of three nodes, and a diagram of it. */
public final class ProcessBuilder {

	/** The process and what tests reach for. */
	public record Parts(Process process, Lane officer, Lane leader, Event start, Step step, Event end, Diagram diagram) {

		/** The figure that draws an element. */
		public NodeView figure(FlowNode node) {
			return diagram.getNodes().stream().filter(view -> view.getTarget() == node).findFirst().orElseThrow();
		}
	}

	private final Process process = Elements.create(ProcessPackage.Literals.PROCESS);

	private ProcessBuilder() {
	}

	/** Builds it. */
	public static Parts process() {
		return new ProcessBuilder().build();
	}

	private Parts build() {
		process.setName("Ansökan");
		Lane officer = lane("Handläggare");
		Lane leader = lane("Gruppledare");
		Event start = node(ProcessPackage.Literals.EVENT, "Ansökan kommer", officer);
		start.setPosition(EventPosition.START);
		Step step = node(ProcessPackage.Literals.STEP, "Utreda", officer);
		Event end = node(ProcessPackage.Literals.EVENT, "Klart", officer);
		end.setPosition(EventPosition.END);
		Flow first = flow(start, step);
		flow(step, end);
		return new Parts(process, officer, leader, start, step, end, diagram(first));
	}

	private Lane lane(String name) {
		Lane lane = Elements.create(ProcessPackage.Literals.LANE);
		lane.setName(name);
		process.getLanes().add(lane);
		return lane;
	}

	private <T extends FlowNode> T node(EClass type, String name, Lane lane) {
		T node = Elements.create(type);
		node.setName(name);
		node.setLane(lane);
		process.getNodes().add(node);
		return node;
	}

	private Flow flow(FlowNode source, FlowNode target) {
		Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
		flow.setSource(source);
		flow.setTarget(target);
		process.getFlows().add(flow);
		return flow;
	}

	private Diagram diagram(Flow flow) {
		Diagram diagram = Elements.create(ViewPackage.Literals.DIAGRAM);
		diagram.setDescription("Flow");
		diagram.setTarget(process);
		diagram.setLayers("Dokument");
		process.getNodes().forEach(node -> diagram.getNodes().add(figure(node)));
		EdgeView edge = Elements.create(ViewPackage.Literals.EDGE_VIEW);
		edge.setTarget(flow);
		edge.setSource(diagram.getNodes().get(0));
		edge.setEnd(diagram.getNodes().get(1));
		edge.setPoints("40,60 120,60");
		diagram.getEdges().add(edge);
		process.getDiagrams().add(diagram);
		return diagram;
	}

	private static NodeView figure(FlowNode node) {
		NodeView view = Elements.create(ViewPackage.Literals.NODE_VIEW);
		view.setMapping("Step");
		view.setTarget(node);
		view.setWidth(120);
		view.setHeight(60);
		return view;
	}
}
