package se.styrkedjan.diagram.picture.paint;

import java.util.ArrayList;
import java.util.List;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.look.LabelLook.Position;
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
	private static final int ICON = 16;
	private static final int GAP = 2;
	private static final int PADDING = 4;

	private final ShapeMarks shapes;

	NodeMarks(Symbols symbols) {
		this.shapes = new ShapeMarks(symbols);
	}

	/** The marks of a node in paint order. */
	List<Mark> marks(NodeView node, NodeLook look) {
		Rect at = Bounds.of(node);
		List<Mark> marks = new ArrayList<>(shapes.marks(look, at));
		var head = LaneHead.of(node, look);
		head.ifPresent(lane -> marks.addAll(LaneMarks.head(lane, look)));
		if (!look.label().text().isEmpty()) {
			marks.addAll(label(look, at, head.orElse(null)));
		}
		if (node.isCollapsed() && look.content() != Content.NONE) {
			marks.addAll(CollapseMarks.at(at, look.stroke()));
		}
		marks.addAll(icons(look, at));
		return marks;
	}

	/** The rectangle around all marks of a node. */
	static Rect bounds(NodeView node, NodeLook look) {
		Rect at = Bounds.of(node).grown(look.stroke() == null ? 0 : (look.stroke().width() + 1) / 2);
		if (isBelow(look)) {
			return at.union(LabelBox.below(look.label(), node.getWidth()).under(Bounds.of(node)));
		}
		return at;
	}

	private List<Mark> label(NodeLook look, Rect at, LaneHead head) {
		LabelLook label = look.label();
		if (head != null) {
			return LabelMarks.inside(label, head.bounds().grown(-PADDING), head.direction());
		}
		if (isBelow(look)) {
			var box = LabelBox.below(label, at.width());
			return LabelMarks.down(box.lines(), label, at.center().x(), box.under(at).y(), Rgb.WHITE);
		}
		if (look.content() != Content.NONE) {
			var title = new Rect(at.x(), at.y(), at.width(), Math.min(TITLE, at.height()));
			return LabelMarks.inside(label, title.grown(-PADDING), Direction.ACROSS);
		}
		return LabelMarks.inside(label, besideIcons(look, shapes.textArea(look.shape(), at)), Direction.ACROSS);
	}

	private static boolean isBelow(NodeLook look) {
		return look.label().position() == Position.BELOW && look.content() == Content.NONE
				&& !look.label().text().isEmpty();
	}

	/** Icons take a row at the top when that leaves room for text. */
	private static Rect besideIcons(NodeLook look, Rect area) {
		boolean fits = !look.icons().isEmpty() && area.height() >= 2 * ICON;
		return fits ? new Rect(area.x(), area.y() + ICON - PADDING, area.width(), area.height() - ICON + PADDING) : area;
	}

	private List<Mark> icons(NodeLook look, Rect at) {
		List<Mark> marks = new ArrayList<>();
		int x = at.right() - PADDING - look.icons().size() * (ICON + GAP) + GAP;
		for (Shape.Symbol icon : look.icons()) {
			marks.addAll(shapes.symbol(icon, new Rect(x, at.y() + PADDING, ICON, ICON), look.label().color(), null,
					Weight.DETAIL));
			x += ICON + GAP;
		}
		return marks;
	}
}
