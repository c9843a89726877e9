package se.styrkedjan.diagram.ui.canvas;

import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Recolour;
import se.styrkedjan.diagram.picture.paint.LinkRoute;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.ui.paint.PictureSource;
import se.styrkedjan.diagram.ui.paint.Sketch;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.ui.theme.ColorScheme;
import se.styrkedjan.ui.theme.Theme;

/** The marks of a scene, in the colours of the theme. */
final class ScreenSource implements PictureSource {

	/** Labels reach at most this far beyond nodes and lines, pixels at 100 %. */
	private static final int LABEL = 90;

	private final Scene scene;
	private final Painter painter;
	private final Sketches sketches;

	ScreenSource(Scene scene, Painter painter) {
		this.scene = scene;
		this.painter = painter;
		sketches = new Sketches(scene, painter);
	}

	@Override
	public Marks marks(View view) {
		return inTheme(painter.marks(scene, view));
	}

	private static Marks inTheme(Marks light) {
		return Theme.current().scheme() == ColorScheme.DARK ? Recolour.dark(light) : light;
	}

	@Override
	public Sketch sketch(View view) {
		return sketches.of(view);
	}

	@Override
	public Rect reach(View view) {
		return switch (view) {
		case NodeView node -> Geometry.of(node).grown(LABEL);
		case EdgeView edge -> around(edge).grown(LABEL);
		default -> throw new IllegalArgumentException(view.eClass().getName());
		};
	}

	private static Rect around(EdgeView edge) {
		List<Point> line = LinkRoute.of(edge);
		Point first = line.isEmpty() ? new Point(0, 0) : line.getFirst();
		int left = first.x();
		int top = first.y();
		int right = left;
		int bottom = top;
		for (Point point : line) {
			left = Math.min(left, point.x());
			top = Math.min(top, point.y());
			right = Math.max(right, point.x());
			bottom = Math.max(bottom, point.y());
		}
		Rect reach = new Rect(left, top, right - left, bottom - top);
		return edge.isLabelPlaced() ? reach.union(new Rect(edge.getLabelX(), edge.getLabelY(), 0, 0)) : reach;
	}

	@Override
	public List<Marks> comments() {
		return painter.comments(scene).stream().map(ScreenSource::inTheme).toList();
	}
}
