package se.styrkedjan.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.flow.FlowLayout;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.look.EdgeLook;
import se.styrkedjan.diagram.look.NodeLook;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.model.view.ViewFactory;

/**
 * A long flow laid out anew in rows that fit a page, each with all lanes. It is a copy for printing and export: in the
 * model a lane is one view and cannot be repeated, so the scene it is made of stays as it is.
 */
public final class Wrapped implements Scene {

	private final Scene scene;
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
	private final Diagram diagram;
	private final Map<EObject, View> originals = new HashMap<>();

	private Wrapped(Scene scene, int width) {
		this.scene = scene;
		diagram = (Diagram) copier.copy(scene.diagram());
		copier.copyReferences();
		copier.forEach((original, copy) -> {
			if (original instanceof View view) {
				originals.put(copy, view);
			}
		});
		SceneGraph views = new SceneGraph(scene);
		Direction direction = Arrange.direction(scene);
		place(views, FlowLayout.arrange(views.graph(direction), new LayoutOptions(direction, width)));
	}

	/**
	 * Wraps a flow.
	 *
	 * @param width where rows end at the latest, or columns of one that leads down, pixels
	 */
	public static Scene of(Scene scene, int width) {
		return new Wrapped(scene, width);
	}

	private void place(SceneGraph views, LayoutResult result) {
		views.boxes.forEach((name, original) -> place((NodeView) copier.get(original), result.boxes().get(name)));
		views.lanes.forEach((name, lane) -> place(lane, result.lanes().get(name)));
		views.wires.forEach((name, original) -> {
			EdgeView edge = (EdgeView) copier.get(original);
			edge.setPoints(Polyline.write(result.routes().get(name)));
			Rect label = result.labels().get(name);
			edge.setLabelPlaced(label != null);
			if (label != null) {
				edge.setLabelX(label.x());
				edge.setLabelY(label.y());
			}
		});
	}

	private static void place(NodeView node, Rect place) {
		int dx = place.x() - node.getX();
		int dy = place.y() - node.getY();
		setBounds(node, place);
		node.getNodes().forEach(part -> place(part, new Rect(part.getX(), part.getY(), part.getWidth(), part.getHeight()).plus(dx, dy)));
	}

	/** The lane itself in the first row, a view of the same element in each of the others. */
	private void place(NodeView original, List<Rect> rows) {
		NodeView lane = (NodeView) copier.get(original);
		setBounds(lane, rows.getFirst());
		for (Rect row : rows.subList(1, rows.size())) {
			NodeView repeated = ViewFactory.eINSTANCE.createNodeView();
			repeated.setId(original.getId() + "-" + rows.indexOf(row));
			repeated.setMapping(original.getMapping());
			repeated.setTarget(original.getTarget());
			repeated.setFill(original.getFill());
			setBounds(repeated, row);
			diagram.getNodes().add(diagram.getNodes().indexOf(lane) + 1, repeated);
			originals.put(repeated, original);
			List.copyOf(lane.getNodes()).stream().filter(node -> row.contains(new Rect(node.getX(), node.getY(), node.getWidth(),
					node.getHeight()).center())).forEach(repeated.getNodes()::add);
		}
	}

	private static void setBounds(NodeView node, Rect bounds) {
		node.setX(bounds.x());
		node.setY(bounds.y());
		node.setWidth(bounds.width());
		node.setHeight(bounds.height());
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public NodeLook look(NodeView node) {
		return scene.look((NodeView) originals.get(node));
	}

	@Override
	public EdgeLook look(EdgeView edge) {
		return scene.look((EdgeView) originals.get(edge));
	}

	@Override
	public boolean isShown(View view) {
		return scene.isShown(originals.get(view));
	}
}
