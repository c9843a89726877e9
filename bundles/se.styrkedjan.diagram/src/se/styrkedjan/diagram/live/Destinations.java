package se.styrkedjan.diagram.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.diagram.tool.Toolbox;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.description.Mapping;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/** Where views lead. */
final class Destinations {

	private final Toolbox toolbox;

	Destinations(Toolbox toolbox) {
		this.toolbox = toolbox;
	}

	/** Where a view leads by the navigations of its mapping whose conditions hold. */
	List<Navigation> of(View view, Mapping mapping) {
		List<Navigation> found = new ArrayList<>();
		for (Tool.Navigate tool : mapping.base().tools().navigations()) {
			Scope scope = scope(view, tool.head());
			if (tool.head().precondition().isEmpty()
					|| toolbox.depiction().evaluation().holds(expression(tool.head().precondition()), scope)) {
				targets(tool, scope).forEach(target -> found.add(navigation(tool, target, scope)));
			}
		}
		mapping.base().tools().doubleClick().ifPresent(tool -> doubleClick(view, tool, found));
		return found;
	}

	/** What a double click opens, when the way there only looks at the model. */
	private void doubleClick(View view, Tool.DoubleClick tool, List<Navigation> found) {
		if (OpenedDiagrams.isOnlyThat(tool.head().operations())) {
			Scope scope = toolbox.synchronizer().scope(view);
			Scope own = scope.in(scope.self()).with(tool.head().variable("element"), scope.self())
					.with(tool.head().variable("elementView"), view);
			new OpenedDiagrams(toolbox, (description, target) -> found.add(
					new Navigation(identity(EcoreUtil.getRootContainer(target)), identity(target), description,
							tool.head().label()))).walk(tool.head().operations(), own);
		}
	}

	private Scope scope(View view, Tool.Head head) {
		Scope scope = toolbox.synchronizer().scope(view);
		return scope.in(scope.self()).with(head.variable("containerVariable"), scope.self())
				.with(head.variable("containerViewVariable"), view);
	}

	private List<EObject> targets(Tool.Navigate tool, Scope scope) {
		return tool.browse().isEmpty() ? List.of(scope.self())
				: Values.elements(toolbox.depiction().evaluation().value(expression(tool.browse()), scope));
	}

	private Navigation navigation(Tool.Navigate tool, EObject target, Scope scope) {
		String title = tool.title().isEmpty() ? ""
				: Values.text(toolbox.depiction().evaluation().value(expression(tool.title()), scope.in(target)));
		EObject root = EcoreUtil.getRootContainer(target);
		return new Navigation(identity(root), identity(target), tool.description(),
				title.isEmpty() ? tool.head().label() : title);
	}

	/** A process that is not loaded is a proxy that knows at least its identity. */
	private static String identity(EObject element) {
		if (element instanceof Element identified && identified.getId() != null) {
			return identified.getId();
		}
		return element.eIsProxy() ? ((InternalEObject) element).eProxyURI().fragment() : "";
	}

	private se.styrkedjan.viewpoint.expression.Expression expression(
			se.styrkedjan.viewpoint.description.ExpressionText text) {
		return toolbox.interpreter().expression(text);
	}
}
