package se.styrkedjan.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.expression.Scope;

/** Runs a tool on the element of a view: a tool of the palette or menu, or what a double click does. */
public final class Action extends Gesture {

	private final View view;

	/** A tool used on a view, or on the diagram itself when it is null. */
	public Action(Toolbox toolbox, Tool tool, View view) {
		super("diagramTool", toolbox, tool.head());
		this.view = view;
	}

	@Override
	Optional<Refusal> hindrance() {
		return scope().self() == null ? Optional.of(Refusals.notHere(tool().label())) : Optional.empty();
	}

	@Override
	Scope scope() {
		EObject used = view == null ? toolbox().depiction().diagram() : view;
		EObject element = view == null ? toolbox().depiction().diagram().getTarget()
				: toolbox().synchronizer().scope(view).self();
		return Scope.of(element).with("diagram", toolbox().depiction().diagram())
				.with("container", element).with("containerView", used).with("view", used).with("views", List.of(used))
				.with(tool().variable("element"), element).with(tool().variable("elementView"), used)
				.with(tool().variable("view"), used);
	}

	@Override
	void finish(Changes changes, List<EObject> created) {
		changes.newNodes().stream().findFirst().ifPresent(toolbox().latest()::set);
	}
}
