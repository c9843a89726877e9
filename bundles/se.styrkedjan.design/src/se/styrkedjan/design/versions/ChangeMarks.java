package se.styrkedjan.design.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Weight;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Outlines;
import se.styrkedjan.diagram.picture.paint.Dressing;
import se.styrkedjan.diagram.picture.text.Face;
import se.styrkedjan.diagram.picture.text.Lettering;
import se.styrkedjan.diagram.picture.text.TextMetrics;
import se.styrkedjan.editing.process.ProcessChange;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** Marks on a map what has become of elements: a frame and a tag with mark and word; a line is drawn thick. */
final class ChangeMarks implements Dressing {

	private static final Lettering LETTERS = new Lettering(Face.BOLD, 11);
	private static final int TAG = 18;
	private static final int MARK = 8;
	private static final int GAP = 5;
	private static final int ROOM = 3;
	private static final double THICK = 2.5;

	private final Map<String, ProcessChange> changes;
	private final ChangeWords words;

	ChangeMarks(Map<String, ProcessChange> changes, ChangeWords words) {
		this.changes = changes;
		this.words = words;
	}

	@Override
	public Marks dress(View view, Marks plain) {
		ProcessChange change = isShownAt(view) ? changes.get(((Element) view.getTarget()).getId()) : null;
		if (change == null) {
			return plain;
		}
		ChangeSign sign = ChangeSign.of(change);
		String name = plain.name() + " (" + words.of(change).toLowerCase(Locale.ROOT) + ")";
		return view instanceof EdgeView edge ? line(edge, plain, sign, name) : node((NodeView) view, plain, sign, name);
	}

	/** Marks of a step at its edge, such as its documents, stand for the step too and are left as they are. */
	private static boolean isShownAt(View view) {
		return switch (view) {
		case NodeView node -> !node.isBorder() && (node.getTarget() instanceof FlowNode || node.getTarget() instanceof Lane);
		case EdgeView edge -> edge.getTarget() instanceof Flow;
		default -> false;
		};
	}

	private Marks node(NodeView node, Marks plain, ChangeSign sign, String name) {
		Rect at = new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
		boolean lane = node.getTarget() instanceof Lane;
		List<Mark> above = new ArrayList<>(plain.above());
		Rect frame = at.grown(lane ? -ROOM : ROOM);
		above.add(new Mark.Area(Outlines.rounded(frame, 6), null, new Mark.Line(sign.color(), THICK, sign.dash()),
				Weight.BODY));
		Rect tag = tag(lane ? new Point(at.x(), at.y() + ROOM) : new Point(at.x() - ROOM, at.y() - ROOM - TAG), sign);
		addTag(above, tag, sign);
		return new Marks(plain.id(), plain.element(), name, plain.level(), plain.bounds().union(frame.grown(2)).union(tag),
				sign.change() == ProcessChange.REMOVED ? Faded.of(plain.body()) : plain.body(), above);
	}

	private Rect tag(Point at, ChangeSign sign) {
		double width = TextMetrics.width(words.of(sign.change()), LETTERS);
		return new Rect(at.x(), at.y(), (int) Math.ceil(width) + MARK + 3 * GAP, TAG);
	}

	private void addTag(List<Mark> marks, Rect tag, ChangeSign sign) {
		marks.add(new Mark.Area(Outlines.rounded(tag, 4), sign.color(), null, Weight.BODY));
		addMark(marks, new Rect(tag.x() + GAP, tag.y() + (TAG - MARK) / 2, MARK, MARK), sign);
		String word = words.of(sign.change());
		double width = TextMetrics.width(word, LETTERS);
		double baseline = tag.y() + TAG / 2d + (TextMetrics.ascent(LETTERS) - TextMetrics.descent(LETTERS)) / 2;
		marks.add(new Mark.Text(word, tag.x() + 2d * GAP + MARK + width / 2, baseline, width, LETTERS, Rgb.WHITE,
				Mark.Direction.ACROSS));
	}

	private static void addMark(List<Mark> marks, Rect at, ChangeSign sign) {
		marks.add(new Mark.Area(sign.mark(at), null, new Mark.Line(Rgb.WHITE, 1.75, Dash.SOLID), Weight.DETAIL));
	}

	private static Marks line(EdgeView edge, Marks plain, ChangeSign sign, String name) {
		List<Mark> body = new ArrayList<>(plain.body().stream().map(mark -> thick(mark, sign)).toList());
		Rect bounds = plain.bounds();
		List<Point> route = Polyline.read(edge.getPoints());
		if (route.size() > 1) {
			Point middle = middle(route);
			Rect disc = new Rect(middle.x() - TAG / 2, middle.y() - TAG / 2, TAG, TAG);
			body.add(new Mark.Area(Outlines.ellipse(disc), sign.color(), null, Weight.BODY));
			addMark(body, disc.grown((MARK - TAG) / 2), sign);
			bounds = bounds.union(disc);
		}
		return new Marks(plain.id(), plain.element(), name, plain.level(), bounds.grown(2), body, plain.above());
	}

	private static Mark thick(Mark mark, ChangeSign sign) {
		return mark instanceof Mark.Area area && area.line() != null
				? new Mark.Area(area.outline(), area.fill() == null ? null : sign.color(),
						new Mark.Line(sign.color(), THICK, area.fill() == null ? sign.dash() : Dash.SOLID), area.weight())
				: mark;
	}

	/** The middle of the longest stretch. */
	private static Point middle(List<Point> route) {
		int longest = 0;
		for (int i = 1; i + 1 < route.size(); i++) {
			if (length(route, i) > length(route, longest)) {
				longest = i;
			}
		}
		Point from = route.get(longest);
		Point to = route.get(longest + 1);
		return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
	}

	private static int length(List<Point> route, int part) {
		return Math.abs(route.get(part).x() - route.get(part + 1).x())
				+ Math.abs(route.get(part).y() - route.get(part + 1).y());
	}
}
