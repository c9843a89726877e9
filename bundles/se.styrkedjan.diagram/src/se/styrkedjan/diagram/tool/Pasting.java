package se.styrkedjan.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.expression.Scope;

/** Pastes a copied element into a container by the tool of the specification. */
public final class Pasting extends Gesture {

	private final EObject copied;
	private final NodeView container;
	private final Point at;

	private Pasting(Toolbox toolbox, Tool.Paste tool, EObject copied, NodeView container, Point at) {
		super("diagramPaste", toolbox, tool.head());
		this.copied = copied;
		this.container = container;
		this.at = at;
	}

	/** Pastes an element into a container, or on the diagram itself when it is null; empty when no tool allows it. */
	public static Optional<Pasting> of(Toolbox toolbox, EObject copied, NodeView container, Point at) {
		var rules = toolbox.depiction().rules();
		List<Tool.Paste> tools = container == null ? rules.description().pastes()
				: rules.node(container.getMapping()).map(rule -> rule.mapping().base().tools().pastes()).orElse(List.of());
		return tools.stream().map(tool -> new Pasting(toolbox, tool, copied, container, at))
				.filter(paste -> paste.check().isEmpty()).findFirst();
	}

	@Override
	Optional<Refusal> hindrance() {
		return Optional.empty();
	}

	@Override
	Scope scope() {
		EObject view = container == null ? toolbox().depiction().diagram() : container;
		EObject element = container == null ? toolbox().depiction().diagram().getTarget() : container.getTarget();
		return Scope.of(element).with("diagram", toolbox().depiction().diagram())
				.with(tool().variable("container"), element).with(tool().variable("containerView"), view)
				.with(tool().variable("copiedElement"), copied).with(tool().variable("copiedView"), null);
	}

	@Override
	void finish(Changes changes, List<EObject> created) {
		changes.newNodes().stream().findFirst().ifPresent(node -> {
			Bounds.shift(node, at.x() - node.getX(), at.y() - node.getY());
			toolbox().latest().set(node);
		});
	}
}
