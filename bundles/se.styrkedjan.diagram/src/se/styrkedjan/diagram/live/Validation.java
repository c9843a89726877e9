package se.styrkedjan.diagram.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.diagram.tool.Fixing;
import se.styrkedjan.diagram.tool.Toolbox;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.ValidationRule;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.TypeName;
import se.styrkedjan.viewpoint.expression.Values;

/** Finds the elements that do not keep the rules of the specification. */
final class Validation {

	private final Toolbox toolbox;
	private final List<ValidationRule> rules;
	private final List<BrokenRule> broken = new ArrayList<>();

	Validation(Toolbox toolbox, List<ValidationRule> rules) {
		this.toolbox = toolbox;
		this.rules = rules;
	}

	/** The broken rules, in the order of the model. */
	List<BrokenRule> broken(EObject root) {
		check(root);
		return List.copyOf(broken);
	}

	/** Views are no part of what rules are about. */
	private void check(EObject element) {
		if (element == null || element instanceof Diagram) {
			return;
		}
		for (ValidationRule rule : rules) {
			if (new TypeName(rule.targetClass()).isInstance(element) && isBroken(rule, element)) {
				broken.add(new BrokenRule(rule.name(), rule.severity(), element, Values.text(value(rule.message(), element)),
						rule.fixes().stream()
								.map(fix -> new BrokenRule.Fix(fix.name(), new Fixing(toolbox, fix, element))).toList()));
			}
		}
		element.eContents().forEach(this::check);
	}

	private boolean isBroken(ValidationRule rule, EObject element) {
		return rule.audits().stream().anyMatch(audit -> !Values.truth(value(audit, element)));
	}

	private Object value(ExpressionText text, EObject element) {
		return toolbox.depiction().evaluation().value(toolbox.interpreter().expression(text), Scope.of(element));
	}
}
