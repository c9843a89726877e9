package se.styrkedjan.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.expression.Expression.Reads.Extent;
import se.styrkedjan.viewpoint.expression.ExpressionException.Reason;
import se.styrkedjan.viewpoint.read.Language;

/** Calls a Java service: {@code service:method}, {@code service:receiver.method(argument, …)}. */
record ServiceCall(ExpressionText text, Expression receiver, List<Service> services, List<Expression> arguments,
		Reads reads) implements Expression {

	private static final Pattern CALL = Pattern.compile("(?:(\\w+)\\.)?(\\w+)\\s*(?:\\((.*)\\))?", Pattern.DOTALL);
	private static final Reads ANYTHING = new Reads(Set.of(), Extent.ANYTHING);

	/** Reads a call; arguments are names of variables, texts in quotes, literals or expressions. */
	static Expression parse(ExpressionText text, String call, Services services, Function<String, Expression> parser) {
		Matcher matcher = CALL.matcher(call);
		if (!matcher.matches()) {
			throw new ExpressionException(Reason.NOT_WELL_FORMED, text, call, null);
		}
		String receiver = matcher.group(1) == null ? "self" : matcher.group(1);
		List<Expression> arguments = new ArrayList<>();
		for (String argument : Arguments.split(matcher.group(3))) {
			arguments.add(Language.isEvaluated(argument) ? parser.apply(argument) : Argument.of(argument));
		}
		String method = matcher.group(2);
		return new ServiceCall(text, parser.apply("var:" + receiver), services.find(text, method, arguments.size() + 1),
				arguments, services.reads(method, ANYTHING));
	}

	@Override
	public Object evaluate(Scope scope) {
		Object[] values = new Object[arguments.size() + 1];
		values[0] = receiver.evaluate(scope);
		for (int i = 0; i < arguments.size(); i++) {
			values[i + 1] = arguments.get(i).evaluate(scope);
		}
		return Services.call(services, text, values);
	}

	/** A name, or else a literal: a text in quotes, a number, a truth value. */
	private record Argument(String written, Object literal) implements Expression {

		static Argument of(String written) {
			return new Argument(written, Arguments.literal(written));
		}

		@Override
		public Object evaluate(Scope scope) {
			return scope.get(written).orElseGet(() -> scope.has(written) ? null : literal);
		}

		@Override
		public Reads reads() {
			return Reads.NOTHING;
		}
	}
}
