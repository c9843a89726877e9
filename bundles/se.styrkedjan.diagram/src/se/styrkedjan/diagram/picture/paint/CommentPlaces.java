package se.styrkedjan.diagram.picture.paint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** Where the pins of comments stand: at the upper left corner of what they are about, side by side. */
final class CommentPlaces {

	private static final int INSET = 6;

	private final Map<EObject, View> views = new HashMap<>();
	private final Map<Comment, Point> places = new LinkedHashMap<>();

	/** The places of all comments of a diagram. */
	static Map<Comment, Point> of(Scene scene) {
		var places = new CommentPlaces();
		Diagram diagram = scene.diagram();
		if (!diagram.getComments().isEmpty()) {
			diagram.eAllContents().forEachRemaining(places::remember);
			places.place(scene);
		}
		return places.places;
	}

	private void remember(EObject object) {
		if (object instanceof View view) {
			views.put(view, view);
			views.putIfAbsent(view.getTarget(), view);
		}
	}

	private void place(Scene scene) {
		Map<View, Integer> count = new HashMap<>();
		for (Comment comment : scene.diagram().getComments()) {
			View view = views.get(comment.getAbout());
			if (!comment.isResolved() && (view == null || scene.isShown(view))) {
				int before = count.merge(view, 1, Integer::sum) - 1;
				places.put(comment, anchor(view).plus(before * (CommentMarks.WIDTH + 2), 0));
			}
		}
	}

	private static Point anchor(View view) {
		return switch (view) {
		case NodeView node -> new Point(node.getX() + INSET, node.getY() + INSET);
		case EdgeView edge when !LinkRoute.of(edge).isEmpty() -> LinkRoute.middle(LinkRoute.of(edge));
		case null, default -> new Point(INSET, 0);
		};
	}
}
