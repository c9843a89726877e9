package se.styrkedjan.diagram.picture.paint;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Direction;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.model.view.NodeView;

/** Draws nodes, lanes and other containers. */
final class NodeMarks {

	private static final int TITLE = 24;
	private static final int PADDING = 4;
	private static final int HEAD_PADDING = 2;

	private final ShapeMarks shapes;

	NodeMarks(Symbols symbols) {
		this.shapes = new ShapeMarks(symbols);
	}

	/**
	 * The marks of a node in paint order.
	 *
	 * @param backdrop what a label under the node stands on
	 */
	List<Mark> marks(NodeView node, NodeLook look, Rgb backdrop) {
		Rect at = Bounds.of(node);
		List<Mark> marks = new ArrayList<>(shapes.marks(look, at));
		var head = LaneHead.of(node, look);
		head.ifPresent(lane -> marks.addAll(LaneMarks.head(lane, look)));
		if (!look.label().text().isEmpty()) {
			marks.addAll(Caption.of(node, look, at).map(caption -> LabelMarks.caption(caption, look.label(), backdrop))
					.orElseGet(() -> label(look, at, head.orElse(null))));
		}
		if (node.isCollapsed() && look.content() != Content.NONE) {
			marks.addAll(CollapseMarks.at(at, look.stroke()));
		}
		marks.addAll(icons(look, at));
		return marks;
	}

	/** The form of a node alone. */
	List<Mark> form(NodeLook look, Rect at) {
		return shapes.marks(look, at);
	}

	/** The rectangle around all marks of a node. */
	static Rect bounds(NodeView node, NodeLook look) {
		Rect at = Bounds.of(node).grown(look.stroke() == null ? 0 : (look.stroke().width() + 1) / 2);
		return Caption.of(node, look, Bounds.of(node)).map(caption -> at.union(caption.place().grown(LabelMarks.PATCH))).orElse(at);
	}

	private List<Mark> label(NodeLook look, Rect at, LaneHead head) {
		LabelLook label = look.label();
		if (head != null) {
			return LabelMarks.inside(label, head.bounds().grown(-HEAD_PADDING), head.direction());
		}
		if (look.content() != Content.NONE) {
			var title = new Rect(at.x(), at.y(), at.width(), Math.min(TITLE, at.height()));
			return LabelMarks.inside(label, title.grown(-PADDING), Direction.ACROSS);
		}
		return inside(label, shapes.textArea(look.shape(), at), new IconRow(look.icons().size(), at));
	}

	/** In the middle when that is clear of the icons, else under them. */
	private static List<Mark> inside(LabelLook label, Rect area, IconRow icons) {
		List<Mark> texts = LabelMarks.inside(label, area, Direction.ACROSS);
		return icons.isClearOf(texts) ? texts : LabelMarks.inside(label, icons.below(area), Direction.ACROSS);
	}

	private List<Mark> icons(NodeLook look, Rect at) {
		List<Mark> marks = new ArrayList<>();
		Iterator<Rect> places = new IconRow(look.icons().size(), at).places().iterator();
		for (Shape.Symbol icon : look.icons()) {
			marks.addAll(shapes.symbol(icon, places.next(), look.label().color(), null, Weight.DETAIL));
		}
		return marks;
	}
}
