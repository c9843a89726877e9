package se.styrkedjan.design.live;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** A process opened as a diagram in a session, worked by the tools of the specification, for tests. Nothing is stored. */
final class OpenFlow {

	final EditingSession session;
	final LiveDiagram live;
	private final Process process;

	OpenFlow(Process process) {
		this.process = process;
		session = new Workspace(null, List.of(), SessionThreads.SAME).create(process);
		live = LiveDiagram.open(session, StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW, process, process);
	}

	Process process() {
		return process;
	}

	/** Uses a tool that makes something. */
	NodeView create(String tool, NodeView container, int x, int y) {
		session.execute(live.create(tool(tool), container, new Rect(x, y, 0, 0)));
		return (NodeView) live.lastCreated().orElseThrow();
	}

	/** Uses a tool that joins two nodes. */
	View connect(String tool, NodeView source, NodeView end) {
		session.execute(live.connect(tool(tool), source, end));
		return live.lastCreated().orElseThrow();
	}

	NodeView view(EObject element) {
		return live.viewOf(element).orElseThrow();
	}

	ToolEntry tool(String name) {
		return live.palette().stream().flatMap(group -> group.tools().stream()).filter(tool -> tool.name().equals(name))
				.findFirst().orElseThrow();
	}
}
