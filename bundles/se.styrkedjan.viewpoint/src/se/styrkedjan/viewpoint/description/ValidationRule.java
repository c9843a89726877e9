package se.styrkedjan.viewpoint.description;

import java.util.List;

/**
 * A rule that elements keep.
 *
 * @param name        name in the file
 * @param severity    {@code INFO}, {@code WARNING} or {@code ERROR}
 * @param targetClass class of the elements
 * @param message     answers what to tell the user
 * @param audits      conditions that all hold for a good element
 * @param fixes       ways to put it right
 */
public record ValidationRule(String name, String severity, String targetClass, ExpressionText message,
		List<ExpressionText> audits, List<Fix> fixes) {

	/**
	 * A way to put a broken rule right.
	 *
	 * @param name       name for people
	 * @param operations what it does, from the element
	 */
	public record Fix(String name, List<ModelOperation> operations) {
	}
}
