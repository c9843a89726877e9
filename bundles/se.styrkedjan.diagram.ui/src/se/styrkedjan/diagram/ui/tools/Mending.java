package se.styrkedjan.diagram.ui.tools;

import java.util.List;
import java.util.stream.Stream;

import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.fix.QuickFixes;
import se.styrkedjan.forms.plan.PlanFindings;
import se.styrkedjan.model.view.View;
import se.styrkedjan.rules.check.RuleWords;
import se.styrkedjan.rules.check.Violation;

/** What can be done at once about what the rules have found of a view. */
final class Mending {

	private final Sheet sheet;

	Mending(Sheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Something that can be done.
	 *
	 * @param words     what it does, beginning with a verb
	 * @param operation does it
	 */
	record Remedy(String words, Operation operation) {
	}

	/** What the rules have found of a view. */
	List<Violation> found(View view) {
		return PlanFindings.of(sheet.session()).missing().stream().filter(found -> found.target() == view.getTarget())
				.toList();
	}

	/** What can be done about a view now. */
	List<Remedy> remedies(View view) {
		return found(view).stream().flatMap(this::remedies).filter(remedy -> sheet.allows(remedy.operation())).toList();
	}

	private Stream<Remedy> remedies(Violation violation) {
		return violation.fixes().stream().flatMap(fix -> QuickFixes.operation(fix, violation)
				.map(operation -> new Remedy(RuleWords.current().of(fix), operation)).stream());
	}
}
