package se.styrkedjan.diagram.picture.paint;

import java.util.List;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.model.view.EdgeView;

/** Where the label of a link stands: where it was put, or else at the middle of the link. */
public final class LinkLabel {

	private LinkLabel() {
	}

	/** The rectangle of a link's label; empty when it has none or is not drawn. */
	public static Optional<Rect> of(EdgeView edge, EdgeLook look) {
		List<Point> route = LinkRoute.of(edge);
		return look.label().text().isBlank() || route.isEmpty() ? Optional.empty()
				: Optional.of(bounds(edge, route, LabelBox.atLink(look.label())));
	}

	static Rect bounds(EdgeView edge, List<Point> route, LabelBox box) {
		if (edge.isLabelPlaced()) {
			return new Rect(edge.getLabelX(), edge.getLabelY(), box.width(), box.height());
		}
		Point middle = LinkRoute.labelPlace(route, box.width());
		return new Rect(middle.x() - box.width() / 2, middle.y() - box.height() / 2, box.width(), box.height());
	}
}
