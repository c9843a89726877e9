package se.styrkedjan.diagram.sync;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.ExpressionException;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/** Evaluates expressions without ever failing: what cannot be evaluated counts as nothing and is kept as a problem. */
public final class Evaluation {

	private static final int MOST_PROBLEMS = 200;

	private final Map<String, ExpressionException> problems = new LinkedHashMap<>();

	/** The value; null when it cannot be evaluated. */
	public Object value(Expression expression, Scope scope) {
		try {
			return expression.evaluate(scope);
		} catch (ExpressionException problem) {
			tell(problem);
			return null;
		}
	}

	/** Whether a condition holds; one that cannot be evaluated does not. */
	public boolean holds(Expression condition, Scope scope) {
		return Values.truth(value(condition, scope));
	}

	/** Keeps a problem, once for each message. */
	public void tell(ExpressionException problem) {
		if (problems.size() < MOST_PROBLEMS) {
			problems.putIfAbsent(problem.getMessage(), problem);
		}
	}

	/** What could not be evaluated, oldest first. */
	public List<ExpressionException> problems() {
		return List.copyOf(problems.values());
	}
}
