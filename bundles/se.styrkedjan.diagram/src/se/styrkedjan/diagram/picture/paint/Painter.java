package se.styrkedjan.diagram.picture.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.picture.Level;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.Picture;
import se.styrkedjan.diagram.picture.symbol.Symbols;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/**
 * Paints scenes: whole, or one view at a time, so that an edit costs only what it changed. Called on the thread of the
 * scene; what it answers is immutable and may go to any thread.
 */
public final class Painter {

	private final NodeMarks nodes;
	private final Dressing dressing;

	/** A painter that takes symbols from a set. */
	public Painter(Symbols symbols) {
		this(symbols, Dressing.NONE);
	}

	/** A painter that also adds to views what their specification knows nothing of. */
	public Painter(Symbols symbols, Dressing dressing) {
		this.nodes = new NodeMarks(symbols);
		this.dressing = dressing;
	}

	/** Everything that is shown. */
	public Picture picture(Scene scene) {
		Diagram diagram = scene.diagram();
		List<Marks> groups = new ArrayList<>();
		diagram.getNodes().forEach(node -> addNode(scene, node, groups));
		diagram.getEdges().stream().filter(scene::isShown).forEach(edge -> groups.add(marks(scene, edge)));
		groups.addAll(comments(scene));
		// the sort is stable: outer containers stay before inner ones
		groups.sort(Comparator.comparing(Marks::level));
		return new Picture(groups, Rgb.WHITE);
	}

	/** The marks of one view, whether it is shown or not, without what it holds. */
	public Marks marks(Scene scene, View view) {
		return dressing.dress(view, switch (view) {
		case NodeView node -> node(scene, node);
		case EdgeView edge -> edge(scene, edge);
		default -> throw new IllegalArgumentException(view.eClass().getName());
		});
	}

	/** The form of a node alone, without its name and icons. */
	public List<Mark> form(NodeLook look, Rect at) {
		return nodes.form(look, at);
	}

	private void addNode(Scene scene, NodeView node, List<Marks> groups) {
		if (scene.isShown(node)) {
			groups.add(marks(scene, node));
			node.getNodes().forEach(child -> addNode(scene, child, groups));
		}
	}

	private Marks node(Scene scene, NodeView node) {
		NodeLook look = scene.look(node);
		return new Marks(Identity.of(node), Identity.ofTarget(node.getTarget()), look.label().text(), level(node, look),
				NodeMarks.bounds(node, look), nodes.marks(node, look, Backdrop.around(scene, node)), List.of());
	}

	private static Marks edge(Scene scene, EdgeView edge) {
		EdgeLook look = scene.look(edge);
		var link = new LinkMarks(edge, look);
		return new Marks(Identity.of(edge), Identity.ofTarget(edge.getTarget()), LinkName.of(scene, edge), Level.LINK, link.bounds(),
				link.line(), link.label(Backdrop.around(scene, edge)));
	}

	/** The pins of all comments that are not dealt with. */
	public List<Marks> comments(Scene scene) {
		return CommentPlaces.of(scene).entrySet().stream().map(pin -> comment(pin.getKey(), pin.getValue())).toList();
	}

	private static Marks comment(Comment comment, Point place) {
		return new Marks(Identity.of(comment), Identity.ofTarget(comment.getAbout()), PlainText.of(comment.getText()),
				Level.COMMENT, CommentMarks.bounds(place), CommentMarks.at(place), List.of());
	}

	private static Level level(NodeView node, NodeLook look) {
		if (node.isBorder()) {
			return Level.BORDER_NODE;
		}
		return look.content() == Content.NONE ? Level.NODE : Level.CONTAINER;
	}
}
