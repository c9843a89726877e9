package se.styrkedjan.diagram.sync.look;

import java.util.function.BiFunction;
import java.util.function.Predicate;

import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Interpreter;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/**
 * What recipes are made and used with.
 *
 * @param interpreter  makes expressions
 * @param evaluation   evaluates them without failing
 * @param symbols      sizes of symbols
 * @param isLayerShown says of the name of a layer whether it is shown now
 */
public record Kitchen(Interpreter interpreter, BiFunction<Expression, Scope, Object> evaluation, SymbolSizes symbols,
		Predicate<String> isLayerShown) {

	/** Whether a condition holds. */
	boolean holds(Expression condition, Scope scope) {
		return Values.truth(evaluation.apply(condition, scope));
	}

	int number(Expression expression, Scope scope, int other) {
		return Values.number(evaluation.apply(expression, scope), other);
	}

	String text(Expression expression, Scope scope) {
		return Values.text(evaluation.apply(expression, scope));
	}
}
