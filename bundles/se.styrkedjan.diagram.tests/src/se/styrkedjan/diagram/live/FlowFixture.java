package se.styrkedjan.diagram.live;

import java.util.List;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.viewpoint.description.Viewpoint;
import se.styrkedjan.viewpoint.read.UnreadableSpecificationException;
import se.styrkedjan.viewpoint.read.ViewpointReader;

/** A process of two lanes with two steps each and one step outside, all in one flow, in a session that is never saved. */
final class FlowFixture {

	final Process process = Elements.create(ProcessPackage.Literals.PROCESS);
	final Viewpoint viewpoint = viewpoint();
	final EditingSession session;

	FlowFixture() {
		process.setName("Ansökan");
		for (int i = 0; i < 2; i++) {
			Lane lane = Elements.create(ProcessPackage.Literals.LANE);
			lane.setName("Bana " + i);
			process.getLanes().add(lane);
		}
		for (int i = 0; i < 5; i++) {
			Step step = Elements.create(ProcessPackage.Literals.STEP);
			step.setName("Steg " + i);
			process.getNodes().add(step);
			step.setLane(i < 4 ? process.getLanes().get(i / 2) : null);
			if (i > 0) {
				process.getFlows().add(flow(process.getNodes().get(i - 1), step));
			}
		}
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(process);
	}

	static Flow flow(FlowNode source, FlowNode target) {
		Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
		flow.setSource(source);
		flow.setTarget(target);
		return flow;
	}

	LiveDiagram open() {
		return LiveDiagram.open(session, viewpoint, "Flow", process, process);
	}

	/** The same made from nothing. */
	LiveDiagram fresh() {
		return LiveDiagram.make(process, viewpoint, "Flow");
	}

	static ToolEntry tool(LiveDiagram live, String name) {
		return live.palette().stream().map(PaletteGroup::tools).flatMap(List::stream)
				.filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
	}

	private static Viewpoint viewpoint() {
		try {
			return ViewpointReader.read(FlowFixture.class.getResource("flow.odesign"), FlowFixture.class.getClassLoader())
					.viewpoints().getFirst();
		} catch (UnreadableSpecificationException e) {
			throw new IllegalStateException(e);
		}
	}
}
