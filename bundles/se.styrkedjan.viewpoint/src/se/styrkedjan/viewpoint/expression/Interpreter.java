package se.styrkedjan.viewpoint.expression;

import java.util.function.Consumer;

import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.Viewpoint;
import se.styrkedjan.viewpoint.expression.ExpressionException.Reason;
import se.styrkedjan.viewpoint.read.Language;

/** Makes expressions out of their texts, with the services of one viewpoint. */
public final class Interpreter {

	private static final Expression NOTHING = new Literal(null);

	private final Consumer<ExpressionException> problems;
	private final Services services;

	/**
	 * An interpreter of a viewpoint.
	 *
	 * @param problems is told of classes of services that cannot be found, and of expressions that cannot be understood;
	 *                 these answer null
	 */
	public Interpreter(Viewpoint viewpoint, Consumer<ExpressionException> problems) {
		this.problems = problems;
		this.services = new Services(viewpoint.services(), viewpoint.classes(), problems);
	}

	/** The expression of a text; one that answers null when there is none or it cannot be understood. */
	public Expression expression(ExpressionText text) {
		String written = text.text().trim();
		if (written.isEmpty()) {
			return NOTHING;
		}
		try {
			if (Language.isForeign(written)) {
				throw new ExpressionException(Reason.LANGUAGE_NOT_SUPPORTED, text, "", null);
			}
			return parse(text, written);
		} catch (ExpressionException problem) {
			problems.accept(problem);
			return NOTHING;
		}
	}

	private Expression parse(ExpressionText text, String written) {
		if (written.startsWith("feature:")) {
			return FeatureExpression.of(text, rest(text, written));
		}
		if (written.startsWith("var:")) {
			return new Variable(text, rest(text, written));
		}
		if (written.startsWith("service:")) {
			return ServiceCall.parse(text, rest(text, written), services, argument -> parse(text, argument));
		}
		return new Literal(text.text());
	}

	private static String rest(ExpressionText text, String written) {
		String rest = written.substring(written.indexOf(':') + 1).trim();
		if (rest.isEmpty()) {
			throw new ExpressionException(Reason.NOT_WELL_FORMED, text, written, null);
		}
		return rest;
	}

	/** A text that is its own value. */
	private record Literal(Object value) implements Expression {

		@Override
		public Object evaluate(Scope scope) {
			return value;
		}

		@Override
		public Reads reads() {
			return Reads.NOTHING;
		}
	}

	/** The value of a name. */
	private record Variable(ExpressionText text, String name) implements Expression {

		@Override
		public Object evaluate(Scope scope) {
			Object value = scope.get(name).orElse(null);
			if (value == null && !scope.has(name)) {
				throw new ExpressionException(Reason.NO_SUCH_VARIABLE, text, name, null);
			}
			return value;
		}

		@Override
		public Reads reads() {
			return Reads.NOTHING;
		}

		@Override
		public boolean isConstant() {
			return false;
		}
	}
}
