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
		return begins(expression, OTHERS) || mayBeAcceleo(expression) && ACCELEO.matcher(expression.trim()).matches();
	}

	/** Nearly all texts are literals such as numbers, read for each diagram that is opened. */
	private static boolean mayBeAcceleo(String expression) {
		return expression.indexOf('[') >= 0 || expression.indexOf('<') >= 0;
	}

	private static boolean begins(String expression, List<String> prefixes) {
		if (expression.indexOf(':') >= 0) {
			for (String prefix : prefixes) {
				if (expression.startsWith(prefix)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether an expression is to be evaluated rather than taken as it stands. */
	public static boolean isEvaluated(String expression) {
		return begins(expression, OURS);
	}
}
