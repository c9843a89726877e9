package se.styrkedjan.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.diagram.sync.NodeRule;
import se.styrkedjan.diagram.sync.Rules;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.expression.Scope;

/** Makes a node or container by a tool of the palette; its view stands where the gesture put it. */
public final class Creation extends Gesture {

	private final Tool.CreateNode tool;
	private final NodeView container;
	private final Rect bounds;

	/** A use of a tool in a container, or on the diagram itself when it is null; sizes of 0 leave the usual size. */
	public Creation(Toolbox toolbox, Tool.CreateNode tool, NodeView container, Rect bounds) {
		super("diagramCreate", toolbox, tool.head());
		this.tool = tool;
		this.container = container;
		this.bounds = bounds;
	}

	@Override
	Optional<Refusal> hindrance() {
		return isFor(toolbox().depiction().rules()) ? Optional.empty() : Optional.of(Refusals.notHere(tool.head().label()));
	}

	private boolean isFor(Rules rules) {
		if (container != null && tool.extraMappings().contains(container.getMapping())) {
			return true;
		}
		List<NodeRule> inner = container == null ? rules.outermost()
				: rules.node(container.getMapping()).map(NodeRule::held).orElse(List.of());
		return inner.stream().anyMatch(rule -> tool.mappings().contains(rule.name()));
	}

	@Override
	Scope scope() {
		EObject element = container == null ? toolbox().depiction().diagram().getTarget() : container.getTarget();
		EObject view = container == null ? toolbox().depiction().diagram() : container;
		return Scope.of(element).with("diagram", toolbox().depiction().diagram()).with("container", element)
				.with("containerView", view).with(tool().variable("variable"), element)
				.with(tool().variable("viewVariable"), view);
	}

	@Override
	void finish(Changes changes, List<EObject> created) {
		List<NodeView> made = changes.newNodes().stream()
				.filter(node -> tool.mappings().contains(node.getMapping())).toList();
		made.stream().filter(node -> created.contains(node.getTarget())).findFirst()
				.or(() -> made.stream().findFirst()).ifPresent(this::place);
	}

	private void place(NodeView node) {
		Bounds.shift(node, bounds.x() - node.getX(), bounds.y() - node.getY());
		Bounds.set(node, new Rect(bounds.x(), bounds.y(), bounds.width() > 0 ? bounds.width() : node.getWidth(),
				bounds.height() > 0 ? bounds.height() : node.getHeight()));
		toolbox().latest().set(node);
	}
}
