package se.styrkedjan.diagram.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.EdgeLook.Arrow;
import se.styrkedjan.diagram.look.LabelLook;
import se.styrkedjan.diagram.look.LabelLook.Position;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.model.view.Comment;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.model.view.ViewFactory;

/** A scene put together by hand. */
public final class SceneBuilder implements Scene {

	public static final Rgb TEXT = Rgb.of("#1B1F23");
	private static final Rgb GREY = Rgb.of("#57606A");
	private static final int SIZE = 9;

	private final Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
	private final Map<View, NodeLook> nodes = new HashMap<>();
	private final Map<View, EdgeLook> edges = new HashMap<>();

	/** A lane across the page. */
	public NodeView lane(String name, Rect at, Dash dash) {
		var look = new NodeLook(Shape.Basic.RECTANGLE, null, new Stroke(Rgb.of("#8C959F"), 1, dash),
				new LabelLook(name, TEXT, SIZE, true, false, Position.INSIDE), Content.FREE_FORM, 800, 120, List.of());
		return node(diagram.getNodes(), at, look);
	}

	/** A node with a label inside. */
	public NodeView node(NodeView parent, String name, Shape shape, Rect at) {
		return node(parent == null ? diagram.getNodes() : parent.getNodes(), at, look(name, shape, Position.INSIDE, List.of()));
	}

	/** A node with its label below. */
	public NodeView labelledBelow(NodeView parent, String name, Shape shape, Rect at) {
		return node(parent.getNodes(), at, look(name, shape, Position.BELOW, List.of()));
	}

	/** A node with icons. */
	public NodeView withIcons(NodeView parent, String name, Rect at, List<Shape.Symbol> icons) {
		return node(parent.getNodes(), at, look(name, Shape.Basic.ROUNDED, Position.INSIDE, icons));
	}

	/** Any node. */
	public NodeView node(List<NodeView> siblings, Rect at, NodeLook look) {
		var node = ViewFactory.eINSTANCE.createNodeView();
		node.setX(at.x());
		node.setY(at.y());
		node.setWidth(at.width());
		node.setHeight(at.height());
		siblings.add(node);
		nodes.put(node, look);
		return node;
	}

	/** A link with a label by way of points. */
	public EdgeView link(NodeView source, NodeView end, String label, Point... points) {
		return link(source, end, new EdgeLook(new Stroke(GREY, 1, Dash.SOLID), Arrow.NONE, Arrow.FILLED,
				new LabelLook(label, TEXT, SIZE, false, false, Position.INSIDE)), points);
	}

	/** Any link. */
	public EdgeView link(NodeView source, NodeView end, EdgeLook look, Point... points) {
		var edge = ViewFactory.eINSTANCE.createEdgeView();
		edge.setSource(source);
		edge.setEnd(end);
		edge.setPoints(Polyline.write(List.of(points)));
		diagram.getEdges().add(edge);
		edges.put(edge, look);
		return edge;
	}

	/** A comment about a view. */
	public Comment comment(View about, String text) {
		var comment = ViewFactory.eINSTANCE.createComment();
		comment.setText(text);
		comment.setAbout(about);
		diagram.getComments().add(comment);
		return comment;
	}

	/** All views, in no particular order. */
	public List<View> views() {
		List<View> views = new ArrayList<>(nodes.keySet());
		views.addAll(edges.keySet());
		return views;
	}

	private static NodeLook look(String name, Shape shape, Position position, List<Shape.Symbol> icons) {
		return new NodeLook(shape, shape instanceof Shape.Symbol ? null : Rgb.WHITE, new Stroke(GREY, 1, Dash.SOLID),
				new LabelLook(name, TEXT, SIZE, false, false, position), Content.NONE, 120, 60, icons);
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public NodeLook look(NodeView node) {
		return nodes.get(node);
	}

	@Override
	public EdgeLook look(EdgeView edge) {
		return edges.get(edge);
	}

	@Override
	public boolean isShown(View view) {
		return !view.isHidden();
	}
}
