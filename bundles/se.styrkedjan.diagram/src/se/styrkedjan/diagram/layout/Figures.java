package se.styrkedjan.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box.Outline;
import se.styrkedjan.diagram.layout.route.Terminal;
import se.styrkedjan.diagram.look.NodeLook.Content;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.picture.paint.Caption;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;

/** The figures of a scene as the layout sees them. */
final class Figures {

	private final Scene scene;
	/** Where figures will stand; those left out stay where they are. */
	private final Map<NodeView, Rect> moved;

	Figures(Scene scene, Map<NodeView, Rect> moved) {
		this.scene = scene;
		this.moved = moved;
	}

	Rect bounds(NodeView node) {
		Rect place = moved.get(node);
		return place != null ? place : new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}

	/** Swimlanes and other open containers at the top, which wires may run through. */
	boolean isLane(NodeView node) {
		return node.eContainer() instanceof Diagram && scene.look(node).content() == Content.FREE_FORM;
	}

	/** Where the lanes that are shown stand. */
	List<Rect> lanes() {
		return scene.diagram().getNodes().stream().filter(node -> scene.isShown(node) && isLane(node)).map(this::bounds).toList();
	}

	Terminal terminal(NodeView node) {
		return new Terminal(bounds(node), outline(scene.look(node).shape()));
	}

	/** The outline that wires end at; that of a symbol follows from the name of its file. */
	static Outline outline(Shape shape) {
		return switch (shape) {
		case Shape.Basic.ELLIPSE, Shape.Basic.DOT -> Outline.ELLIPSE;
		case Shape.Basic.LOZENGE -> Outline.LOZENGE;
		case Shape.Symbol symbol -> outlineOfSymbol(symbol.path().substring(symbol.path().lastIndexOf('/') + 1));
		default -> Outline.RECTANGLE;
		};
	}

	private static Outline outlineOfSymbol(String file) {
		if (file.startsWith("event") || file.startsWith("forum")) {
			return Outline.ELLIPSE;
		}
		return file.startsWith("decision") || file.startsWith("parallel") ? Outline.LOZENGE : Outline.RECTANGLE;
	}

	/** Where the text below or beside a figure stands. */
	Optional<Rect> caption(NodeView node) {
		return Caption.of(node, scene.look(node), bounds(node)).map(Caption::place);
	}

	/** All figures that wires must go around, with their captions: none that holds one of the given ones. */
	List<Rect> obstacles(Rect region) {
		List<Rect> obstacles = new ArrayList<>();
		visit(scene.diagram().getNodes(), node -> {
			Rect bounds = bounds(node);
			if (bounds.grown(120).overlaps(region)) {
				obstacles.add(bounds);
				caption(node).ifPresent(obstacles::add);
			}
		});
		return obstacles;
	}

	private void visit(List<NodeView> nodes, Consumer<NodeView> visitor) {
		for (NodeView node : nodes) {
			if (!scene.isShown(node) || node.isBorder()) {
				continue;
			}
			if (scene.look(node).content() == Content.FREE_FORM && !node.isCollapsed()) {
				visit(node.getNodes(), visitor);
			} else {
				visitor.accept(node);
			}
		}
	}
}
