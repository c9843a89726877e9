package se.styrkedjan.design.live;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.ToolEntry;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** A document opened as a diagram in a session, worked by the tools of the specification. Nothing is stored. */
final class OpenMap {

	final EditingSession session;
	final LiveDiagram live;

	OpenMap(Depicted root, String description) {
		session = new Workspace(null, List.of(), SessionThreads.SAME).create(root);
		live = LiveDiagram.open(session, StyrkedjanViewpoint.load(), description, root, root);
	}

	/** Uses a tool that makes something. */
	NodeView create(String tool, NodeView container) {
		session.execute(live.create(tool(tool), container, new Rect(10, 10, 0, 0)));
		return (NodeView) live.lastCreated().orElseThrow();
	}

	/** Uses a tool that joins two nodes. */
	View connect(String tool, NodeView source, NodeView end) {
		session.execute(live.connect(tool(tool), source, end));
		return live.lastCreated().orElseThrow();
	}

	/** Drops an element from the navigator. */
	void drop(EObject element, NodeView container) {
		session.execute(live.dropElements(List.of(element), container, new Point(10, 10)));
	}

	void delete(View view) {
		session.execute(live.delete(List.of(view)));
	}

	/** The node of a mapping that draws an element. */
	NodeView view(String mapping, EObject element) {
		return live.diagram().getNodes().stream().filter(node -> node.getMapping().equals(mapping))
				.filter(node -> node.getTarget() == element).findFirst().orElseThrow();
	}

	ToolEntry tool(String name) {
		return live.palette().stream().flatMap(group -> group.tools().stream()).filter(tool -> tool.name().equals(name))
				.findFirst().orElseThrow();
	}
}
