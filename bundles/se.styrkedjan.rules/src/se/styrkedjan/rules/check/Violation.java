package se.styrkedjan.rules.check;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * What a rule has found; {@link RuleWords} puts it into words.
 *
 * @param code      code of the rule, such as {@code outcomeWithoutAnalysis}
 * @param arguments what the message names: titles, periods, numbers as texts
 * @param target    the element to show
 * @param severity  how much it weighs
 * @param fixes     what can be done about it at once, best first
 */
public record Violation(String code, List<Object> arguments, EObject target, Severity severity, List<Fix> fixes) {

	/** A violation of a rule. */
	public Violation {
		arguments = List.copyOf(arguments);
		fixes = List.copyOf(fixes);
	}

	/** Something that ought to be put right. */
	public static Violation warning(String code, EObject target, Object... arguments) {
		return new Violation(code, List.of(arguments), target, Severity.WARNING, List.of());
	}

	/** Something good to know. */
	public static Violation info(String code, EObject target, Object... arguments) {
		return new Violation(code, List.of(arguments), target, Severity.INFO, List.of());
	}

	/** The same with something more that can be done about it. */
	public Violation with(Fix fix) {
		return new Violation(code, arguments, target, severity,
				Stream.concat(fixes.stream(), Stream.of(fix)).toList());
	}
}
