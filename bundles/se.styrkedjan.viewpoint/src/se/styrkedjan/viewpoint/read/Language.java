package se.styrkedjan.viewpoint.read;

import java.util.List;
import java.util.regex.Pattern;

/** Tells expressions this runtime understands from those of other languages. */
public final class Language {

	private static final List<String> OURS = List.of("feature:", "var:", "service:");
	private static final List<String> OTHERS = List.of("aql:", "ocl:", "mtl:", "acceleo:", "acceleo3:", "query:",
			"imp:", "jython:");
	private static final Pattern ACCELEO = Pattern.compile("(?s)(\\[.*/\\]|<%.*%>)");

	private Language() {
	}

	/** Whether an expression is of a language that is not supported. */
	public static boolean isForeign(String expression) {
		return OTHERS.stream().anyMatch(expression::startsWith) || ACCELEO.matcher(expression.trim()).matches();
	}

	/** Whether an expression is to be evaluated rather than taken as it stands. */
	public static boolean isEvaluated(String expression) {
		return OURS.stream().anyMatch(expression::startsWith);
	}
}
