package se.styrkedjan.diagram.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.description.Tool.Drop.Source;
import se.styrkedjan.viewpoint.expression.Scope;

/** Takes an element into a container, from another one or from outside the diagram. */
public final class Dropping extends Gesture {

	private final EObject element;
	private final NodeView moved;
	private final NodeView container;
	private final Point at;

	private Dropping(Toolbox toolbox, Tool.Drop tool, EObject element, NodeView moved, NodeView container, Point at) {
		super("diagramDrop", toolbox, tool.head());
		this.element = element;
		this.moved = moved;
		this.container = container;
		this.at = at;
	}

	/** Moves a view into another container, or to the diagram itself when it is null; empty when no tool allows it. */
	public static Optional<Dropping> move(Toolbox toolbox, NodeView moved, NodeView container, Point at) {
		return tools(toolbox, container)
				.filter(tool -> tool.from() != Source.OUTSIDE)
				.filter(tool -> tool.mappings().isEmpty() || tool.mappings().contains(moved.getMapping()))
				.map(tool -> new Dropping(toolbox, tool, moved.getTarget(), moved, container, at))
				.filter(drop -> drop.check().isEmpty()).findFirst();
	}

	/** Takes in an element from outside; empty when no tool allows it. */
	public static Optional<Dropping> takeIn(Toolbox toolbox, EObject element, NodeView container, Point at) {
		return tools(toolbox, container).filter(tool -> tool.from() != Source.DIAGRAM)
				.map(tool -> new Dropping(toolbox, tool, element, null, container, at))
				.filter(drop -> drop.check().isEmpty()).findFirst();
	}

	private static Stream<Tool.Drop> tools(Toolbox toolbox, NodeView container) {
		var rules = toolbox.depiction().rules();
		List<Tool.Drop> tools = container == null ? rules.description().drops()
				: rules.node(container.getMapping()).map(rule -> rule.mapping().base().tools().drops()).orElse(List.of());
		return tools.stream();
	}

	@Override
	Optional<Refusal> hindrance() {
		return element == null ? Optional.of(Refusals.notHere(tool().label())) : Optional.empty();
	}

	@Override
	Scope scope() {
		Diagram diagram = toolbox().depiction().diagram();
		EObject after = container == null ? diagram.getTarget() : container.getTarget();
		EObject before = moved == null ? null
				: moved.eContainer() instanceof NodeView holder ? holder.getTarget() : diagram.getTarget();
		EObject view = container == null ? diagram : container;
		return Scope.of(element).with("diagram", diagram).with("newSemanticContainer", after)
				.with("oldSemanticContainer", before).with("newContainerView", view).with("element", element)
				.with(tool().variable("oldContainer"), before).with(tool().variable("newContainer"), after)
				.with(tool().variable("element"), element).with(tool().variable("newViewContainer"), view);
	}

	@Override
	void finish(Changes changes, List<EObject> created) {
		Optional<NodeView> placed = moved != null && moved.eContainer() != null ? Optional.of(moved)
				: changes.newNodes().stream()
						.filter(node -> node.getTarget() == element || created.contains(node.getTarget())).findFirst()
						.or(() -> changes.newNodes().stream().findFirst());
		placed.ifPresent(node -> {
			Bounds.shift(node, at.x() - node.getX(), at.y() - node.getY());
			toolbox().latest().set(node);
		});
	}
}
