package se.styrkedjan.diagram.ui.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.NodePart;
import se.styrkedjan.diagram.ui.canvas.ShownViews;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.edit.Alignment;
import se.styrkedjan.model.view.NodeView;

/** What a dragged thing may line up with: the nodes that are seen, whatever lane they stand in. */
final class Neighbours {

	private static final int REACH = 6;
	private static final int MOST = 400;

	private Neighbours() {
	}

	/** Alignment with what is seen, leaving out what is dragged. */
	static Alignment around(DiagramViewer viewer, Collection<NodeView> dragged) {
		Set<NodeView> without = new HashSet<>(dragged);
		Rect visible = viewer.pan().visible();
		List<Rect> places = new ArrayList<>();
		List<?> parts = viewer.getContents().getChildren();
		for (Object part : parts) {
			if (places.size() < MOST && part instanceof NodePart node && !without.contains(node.view())
					&& node.place().overlaps(visible) && !ShownViews.isContainer(viewer.sheet().live(), node.view())) {
				places.add(node.place());
			}
		}
		return new Alignment(places, (int) Math.max(2, REACH / viewer.pan().zoom()));
	}

	/** What shows that a place lines up. */
	static List<Sign> signs(Alignment.Snapped snapped) {
		List<Sign> signs = new ArrayList<>();
		snapped.guides().forEach(guide -> signs.add(new Sign.Line(guide, Sign.Kind.GUIDE)));
		snapped.gaps().forEach(gap -> signs.add(new Sign.Line(gap, Sign.Kind.DISTANCE)));
		return signs;
	}
}
