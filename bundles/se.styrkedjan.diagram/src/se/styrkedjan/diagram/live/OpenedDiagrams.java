package se.styrkedjan.diagram.live;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.tool.Toolbox;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.ModelOperation;
import se.styrkedjan.viewpoint.description.ModelOperation.ChangeContext;
import se.styrkedjan.viewpoint.description.ModelOperation.If;
import se.styrkedjan.viewpoint.description.ModelOperation.OpenDiagram;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/** Finds the diagrams that a tool opens, without running it. */
final class OpenedDiagrams {

	private final Toolbox toolbox;
	private final BiConsumer<String, EObject> found;

	/** Tells of each description and the element it is to show. */
	OpenedDiagrams(Toolbox toolbox, BiConsumer<String, EObject> found) {
		this.toolbox = toolbox;
		this.found = found;
	}

	/** Whether operations only look at the model and open diagrams. */
	static boolean isOnlyThat(List<ModelOperation> operations) {
		return !operations.isEmpty() && operations.stream().allMatch(operation -> switch (operation) {
		case ChangeContext change -> isOnlyThat(change.then());
		case If choice -> isOnlyThat(choice.then());
		case OpenDiagram open -> open.then().isEmpty();
		default -> false;
		});
	}

	void walk(List<ModelOperation> operations, Scope scope) {
		for (ModelOperation operation : operations) {
			switch (operation) {
			case ChangeContext change -> Values.elements(value(change.browse(), scope)).stream().findFirst()
					.ifPresent(to -> walk(change.then(), scope.in(to)));
			case If choice -> {
				if (Values.truth(value(choice.condition(), scope))) {
					walk(choice.then(), scope);
				}
			}
			case OpenDiagram open when scope.self() != null -> found.accept(open.description(), scope.self());
			default -> {
				// nothing is opened by it
			}
			}
		}
	}

	private Object value(ExpressionText text, Scope scope) {
		return toolbox.depiction().evaluation().value(toolbox.interpreter().expression(text), scope);
	}
}
