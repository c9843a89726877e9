package se.styrkedjan.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.route.LabelPlaces;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.picture.paint.LabelBox;
import se.styrkedjan.diagram.picture.paint.LinkLabel;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.View;

/** Finds places for labels that have just been written on lines; the lines and all other labels stay as they are. */
public final class WrittenLabels {

	/** As far as a label may stand from its line. */
	private static final int AROUND = 240;

	private final Scene scene;
	private final Map<EdgeView, List<Point>> routes = new LinkedHashMap<>();

	private WrittenLabels(Scene scene, Collection<? extends View> changed) {
		this.scene = scene;
		for (View view : changed) {
			if (view instanceof EdgeView edge && !edge.isLabelPlaced() && edge.getSource() != null && scene.isShown(edge)
					&& !scene.look(edge).label().text().isBlank()) {
				routes.put(edge, Polyline.read(edge.getPoints()));
			}
		}
		routes.values().removeIf(route -> route.size() < 2);
	}

	/** Puts labels beside their lines where nothing is; empty when all have places or none has a line that was led. */
	public static Optional<Operation> place(Scene scene, Collection<? extends View> changed) {
		WrittenLabels labels = new WrittenLabels(scene, changed);
		return labels.routes.isEmpty() ? Optional.empty()
				: Optional.of(new PlaceViews("diagramLabel", Map.of(), labels.routes, labels.places()));
	}

	private Map<EdgeView, Point> places() {
		Rect region = routes.values().stream().flatMap(List::stream).map(point -> new Rect(point.x(), point.y(), 1, 1))
				.reduce(Rect::union).orElseThrow().grown(AROUND);
		Figures figures = new Figures(scene, Map.of());
		List<Rect> taken = new ArrayList<>(figures.obstacles(region));
		List<List<Point>> wires = new ArrayList<>();
		for (EdgeView edge : scene.diagram().getEdges()) {
			if (scene.isShown(edge)) {
				wires.add(Polyline.read(edge.getPoints()));
				Optional.of(edge).filter(other -> !routes.containsKey(other))
						.flatMap(other -> LinkLabel.of(other, scene.look(other))).ifPresent(taken::add);
			}
		}
		return found(new LabelPlaces(taken, wires).beside(figures.lanes()));
	}

	private Map<EdgeView, Point> found(LabelPlaces free) {
		Map<EdgeView, Point> places = new LinkedHashMap<>();
		routes.forEach((edge, route) -> {
			LabelBox label = LabelBox.atLink(scene.look(edge).label());
			Rect place = free.place(route, label.width(), label.height());
			places.put(edge, new Point(place.x(), place.y()));
		});
		return places;
	}
}
