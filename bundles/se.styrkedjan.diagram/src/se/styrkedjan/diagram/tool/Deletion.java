package se.styrkedjan.diagram.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.description.Tool;
import se.styrkedjan.viewpoint.expression.Scope;

/** Deletes what a view draws, as the specification says. */
public final class Deletion extends Gesture {

	private final View view;

	/** A deletion by a tool. */
	public Deletion(Toolbox toolbox, Tool.Delete tool, View view) {
		super("diagramDelete", toolbox, tool.head());
		this.view = view;
	}

	@Override
	Optional<Refusal> hindrance() {
		return view.getTarget() == null ? Optional.empty() : Permission.toRemove(view.getTarget());
	}

	@Override
	Scope scope() {
		EObject element = toolbox().synchronizer().scope(view).self();
		return Scope.of(element).with("diagram", toolbox().depiction().diagram())
				.with(tool().variable("element"), element).with(tool().variable("elementView"), view)
				.with(tool().variable("containerView"), view.eContainer());
	}

	/** Another view of the same gesture may have taken this one's element away already. */
	@Override
	public void apply() {
		if (view.eContainer() != null && toolbox().synchronizer().scope(view).self() != null) {
			super.apply();
		}
	}
}
