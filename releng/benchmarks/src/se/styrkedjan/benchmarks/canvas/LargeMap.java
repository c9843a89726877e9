package se.styrkedjan.benchmarks.canvas;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.diagram.ui.edit.Elbow;
import se.styrkedjan.diagram.ui.editor.Opened;
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
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** A process of 25 lanes with steps in rows, each joined to the next by a line with a name. */
final class LargeMap {

	private static final int LANES = 25;
	private static final int STEP = 170;
	private static final int ROW = 140;

	private LargeMap() {
	}

	/** A process of so many steps, and as many lines but one. */
	static Process of(int steps) {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		process.setName("Stor karta");
		for (int i = 0; i < LANES; i++) {
			Lane lane = Elements.create(ProcessPackage.Literals.LANE);
			lane.setName("Bana " + i);
			process.getLanes().add(lane);
		}
		FlowNode before = null;
		for (int i = 0; i < steps; i++) {
			FlowNode step = Elements.create(ProcessPackage.Literals.STEP);
			step.setName("Granska handling " + i);
			process.getNodes().add(step);
			step.setLane(process.getLanes().get(i * LANES / steps));
			if (before != null) {
				Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
				flow.setName("klar " + i);
				process.getFlows().add(flow);
				flow.setSource(before);
				flow.setTarget(step);
			}
			before = step;
		}
		return process;
	}

	/** A process of so many steps, with its diagram. */
	static Process placed(int steps) {
		EditingSession session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(of(steps));
		open(session).live().close();
		return (Process) session.root();
	}

	/** The open diagram of a session's process, with every view in its place. */
	static Sheet open(EditingSession session) {
		Process process = (Process) session.root();
		LiveDiagram live = LiveDiagram.open(session, StyrkedjanViewpoint.load(), "ProcessFlow", process, process);
		Map<NodeView, Rect> places = new HashMap<>();
		int width = process.getNodes().size() / LANES * STEP + 2 * STEP;
		int row = 0;
		for (NodeView lane : live.diagram().getNodes()) {
			places.put(lane, new Rect(0, row * ROW, width, ROW));
			int column = 0;
			for (NodeView step : lane.getNodes()) {
				places.put(step, new Rect(80 + column++ * STEP, row * ROW + 40, 120, 60));
			}
			row++;
		}
		live.move(places).apply();
		Map<EdgeView, List<Point>> lines = new LinkedHashMap<>();
		live.diagram().getEdges().forEach(edge -> lines.put(edge,
				Elbow.between(Geometry.of(edge.getSource()), Geometry.of(edge.getEnd()))));
		live.route(lines).apply();
		return new Sheet(session, live, new Symbols(Opened.symbols(live)));
	}
}
