package se.styrkedjan.diagram.ui.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.PlaceViews;
import se.styrkedjan.diagram.layout.Reroute;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.picture.paint.LinkLabel;
import se.styrkedjan.diagram.picture.paint.LinkRoute;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;

/** The changes that gestures make on lines alone, each one step of undo: their bends, their labels, led anew. */
public final class Lines {

	/** Farther than this from its line a label would not be taken for the line's, pixels. */
	private static final int NEAR = 40;

	private final LiveDiagram live;

	public Lines(LiveDiagram live) {
		this.live = live;
	}

	/** Where a line ends at its nodes. */
	public Bending.Ends ends(EdgeView edge) {
		return new Bending.Ends(Reroute.end(live, edge.getSource()), Reroute.end(live, edge.getEnd()));
	}

	/** Gives a line other bends. Its label stays where it was put, unless the line has gone away from it. */
	public Operation bend(EdgeView edge, List<Point> line) {
		Map<EdgeView, Point> labels = label(edge).filter(place -> edge.isLabelPlaced() && isNear(place.center(), line))
				.map(place -> Map.of(edge, new Point(place.x(), place.y()))).orElse(Map.of());
		return new PlaceViews("diagramRoute", Map.of(), Map.of(edge, line), labels);
	}

	private static boolean isNear(Point label, List<Point> line) {
		for (int i = 1; i < line.size(); i++) {
			if (Geometry.distance(line.get(i - 1), line.get(i), label) <= NEAR) {
				return true;
			}
		}
		return false;
	}

	/** Where the label of a line stands; empty when it has none. */
	public Optional<Rect> label(EdgeView edge) {
		return LinkLabel.of(edge, live.look(edge));
	}

	/** Puts the label of a line elsewhere. */
	public Operation label(EdgeView edge, Point corner) {
		return new PlaceViews("diagramLabel", Map.of(), Map.of(edge, LinkRoute.of(edge)), Map.of(edge, corner));
	}

	/** Leads lines anew around what is in their way; their labels go back to their usual places. */
	public Operation lead(Collection<EdgeView> edges) {
		return new PlaceViews("diagramRoute", Map.of(), Reroute.edges(live, new ArrayList<>(edges)), Map.of());
	}
}
