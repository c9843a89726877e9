package se.styrkedjan.diagram.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Recolour;
import se.styrkedjan.diagram.picture.paint.LinkRoute;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.ui.paint.Sketch;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.theme.ColorScheme;
import se.styrkedjan.ui.theme.Theme;

/** Makes the sketches of a scene, in the colours of the theme. */
final class Sketches {

	private final Scene scene;
	private final Painter painter;
	private final Map<Form, Colors> colors = new HashMap<>();

	/** What the colours of a node follow from. */
	private record Form(Shape shape, Rgb fill, Stroke stroke) {
	}

	/** The colours of a form on a light screen; null for none. */
	private record Colors(Rgb fill, Rgb line) {
	}

	Sketches(Scene scene, Painter painter) {
		this.scene = scene;
		this.painter = painter;
	}

	/** What a view looks like from afar; null for a container. */
	Sketch of(View view) {
		return switch (view) {
		case NodeView node -> ShownViews.isContainer(scene, node) ? null : box(node, scene.look(node));
		case EdgeView edge -> new Sketch.Track(places(LinkRoute.of(edge)), inTheme(scene.look(edge).stroke().color()));
		default -> throw new IllegalArgumentException(view.eClass().getName());
		};
	}

	private Sketch box(NodeView node, NodeLook look) {
		Colors light = colors.computeIfAbsent(new Form(look.shape(), look.fill(), look.stroke()), form -> colors(look));
		return new Sketch.Box(Geometry.of(node), inTheme(light.fill()), inTheme(light.line()));
	}

	/** The colours of the outermost part of a form. */
	private Colors colors(NodeLook look) {
		Optional<Mark.Area> body = painter.form(look, new Rect(0, 0, look.width(), look.height())).stream()
				.filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast).findFirst();
		return body.map(area -> new Colors(area.fill(), area.line() == null ? null : area.line().color()))
				.orElse(new Colors(null, null));
	}

	private static Rgb inTheme(Rgb light) {
		return light != null && Theme.current().scheme() == ColorScheme.DARK ? Recolour.dark(light) : light;
	}

	private static int[] places(List<Point> line) {
		int[] places = new int[2 * line.size()];
		for (int i = 0; i < line.size(); i++) {
			places[2 * i] = line.get(i).x();
			places[2 * i + 1] = line.get(i).y();
		}
		return places;
	}
}
