package se.styrkedjan.viewpoint.expression;

import se.styrkedjan.viewpoint.description.ExpressionText;

/** An expression that cannot be understood or evaluated. Its message names the place, the expression and the reason. */
public final class ExpressionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Why. */
	public enum Reason {
		LANGUAGE_NOT_SUPPORTED, NOT_WELL_FORMED, NO_SUCH_FEATURE, NO_SUCH_VARIABLE, NO_SUCH_SERVICE, NO_SUCH_CLASS,
		SERVICE_FAILED
	}

	private final Reason reason;
	private final transient ExpressionText expression;
	private final String detail;

	/** An expression that cannot be evaluated; {@code detail} is the name it fails on. */
	public ExpressionException(Reason reason, ExpressionText expression, String detail, Throwable cause) {
		super(expression.place() + " \"" + expression.text() + "\": " + reason + " " + detail, cause);
		this.reason = reason;
		this.expression = expression;
		this.detail = detail;
	}

	public Reason reason() {
		return reason;
	}

	/** The expression with its place; null after the exception was sent elsewhere. */
	public ExpressionText expression() {
		return expression;
	}

	public String detail() {
		return detail;
	}
}
