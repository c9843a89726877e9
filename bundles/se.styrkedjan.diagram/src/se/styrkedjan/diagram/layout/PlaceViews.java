package se.styrkedjan.diagram.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.model.view.ViewPackage;

/**
 * Gives views their places in one step of undo. Only what differs is set.
 *
 * @param name   key of the words the UI shows for it
 * @param bounds new bounds of nodes and lanes
 * @param routes new points of lines; a label that was placed by an earlier layout goes back to its usual place
 * @param labels new places of labels of lines
 */
public record PlaceViews(String name, Map<NodeView, Rect> bounds, Map<EdgeView, List<Point>> routes,
		Map<EdgeView, Point> labels) implements Operation {

	@Override
	public Optional<Refusal> check() {
		return Stream.<View>concat(bounds.keySet().stream(), routes.keySet().stream()).findFirst()
				.flatMap(view -> Permission.toSet(view, ViewPackage.Literals.VIEW__HIDDEN));
	}

	@Override
	public void apply() {
		bounds.forEach((node, rect) -> {
			set(node, ViewPackage.Literals.NODE_VIEW__X, rect.x());
			set(node, ViewPackage.Literals.NODE_VIEW__Y, rect.y());
			set(node, ViewPackage.Literals.NODE_VIEW__WIDTH, rect.width());
			set(node, ViewPackage.Literals.NODE_VIEW__HEIGHT, rect.height());
		});
		routes.forEach((edge, route) -> {
			set(edge, ViewPackage.Literals.EDGE_VIEW__POINTS, Polyline.write(route));
			place(edge, labels.get(edge));
		});
	}

	private static void place(EdgeView edge, Point label) {
		set(edge, ViewPackage.Literals.EDGE_VIEW__LABEL_PLACED, label != null);
		if (label != null) {
			set(edge, ViewPackage.Literals.EDGE_VIEW__LABEL_X, label.x());
			set(edge, ViewPackage.Literals.EDGE_VIEW__LABEL_Y, label.y());
		}
	}

	private static void set(View view, EAttribute attribute, Object value) {
		if (!value.equals(view.eGet(attribute))) {
			view.eSet(attribute, value);
		}
	}
}
