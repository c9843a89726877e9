package se.styrkedjan.diagram.ui.gesture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.EdgePart;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.model.view.NodeView;

/**
 * What is under the mouse.
 *
 * @param at   place in the diagram
 * @param part the topmost part there: a node, a line, a container or the diagram
 */
record Spot(Point at, EditPart part, DiagramViewer viewer) {

	/** What is at a place of the canvas, leaving out some parts. */
	static Spot at(DiagramViewer viewer, org.eclipse.draw2d.geometry.Point on, Collection<? extends EditPart> without) {
		List<?> figures = without.stream().map(part -> ((GraphicalEditPart) part).getFigure()).toList();
		EditPart found = viewer.findObjectAtExcluding(on, figures);
		return new Spot(viewer.pan().toDiagram(on.x, on.y), found, viewer);
	}

	/** The node there that holds nothing. */
	Optional<NodePart> node() {
		return part instanceof NodePart node && !isContainer(node) ? Optional.of(node) : Optional.empty();
	}

	Optional<EdgePart> edge() {
		return part instanceof EdgePart edge ? Optional.of(edge) : Optional.empty();
	}

	/** The container there, also when a node or line is over it. */
	Optional<NodeView> container() {
		List<?> parts = viewer.getContents().getChildren();
		NodeView found = null;
		for (Object each : parts) {
			if (each instanceof NodePart node && isContainer(node) && node.getFigure().getBounds().contains(at.x(), at.y())) {
				found = node.view();
			}
		}
		return Optional.ofNullable(found);
	}

	private boolean isContainer(NodePart node) {
		return ShownViews.isContainer(viewer.sheet().live(), node.view());
	}
}
