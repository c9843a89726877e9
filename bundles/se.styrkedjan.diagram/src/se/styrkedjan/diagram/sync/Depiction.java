package se.styrkedjan.diagram.sync;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/** A diagram with the rules it follows: what its expressions are evaluated on. */
public final class Depiction {

	private final Diagram diagram;
	private final Rules rules;
	private final Evaluation evaluation;
	private final Scope outer;

	/** A diagram that follows rules. */
	public Depiction(Diagram diagram, Rules rules, Evaluation evaluation) {
		this.diagram = diagram;
		this.rules = rules;
		this.evaluation = evaluation;
		this.outer = Scope.of(diagram.getTarget()).with("diagram", diagram).with("viewpoint", diagram)
				.with("root", diagram.getTarget());
	}

	public Diagram diagram() {
		return diagram;
	}

	public Rules rules() {
		return rules;
	}

	public Evaluation evaluation() {
		return evaluation;
	}

	/** What the outermost mappings start from. */
	EObject root() {
		EObject target = diagram.getTarget();
		if (rules.root() == null) {
			return target;
		}
		List<EObject> roots = Values.elements(evaluation.value(rules.root(), outer));
		return roots.isEmpty() ? target : roots.getFirst();
	}

	/** A scope for an element in a container; null for the diagram itself. */
	public Scope scope(EObject element, NodeView container) {
		return outer.in(element).with("container", container == null ? diagram.getTarget() : container.getTarget())
				.with("containerView", container == null ? diagram : container);
	}

	/** A scope for the element of a view. */
	public Scope scope(View view) {
		NodeView container = view.eContainer() instanceof NodeView holder ? holder : null;
		return scope(view.getTarget(), container).with("view", view);
	}

	/** The rules for what a container holds; null for the diagram. */
	List<NodeRule> inner(NodeView container) {
		return container == null ? rules.outermost() : rules.node(container.getMapping()).map(NodeRule::inner).orElse(List.of());
	}

	/** The rules for what sits on the edge of a container; null for the diagram. */
	List<NodeRule> bordered(NodeView container) {
		return container == null ? List.of() : rules.node(container.getMapping()).map(NodeRule::bordered).orElse(List.of());
	}

	/** The views in a container; null for the diagram. */
	public EList<NodeView> children(NodeView container) {
		return container == null ? diagram.getNodes() : container.getNodes();
	}
}
