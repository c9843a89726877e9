package se.styrkedjan.diagram.live;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;

/**
 * A rule of the specification that an element does not keep.
 *
 * @param rule     name of the rule
 * @param severity {@code INFO}, {@code WARNING} or {@code ERROR}
 * @param element  the element
 * @param message  what to tell the user
 * @param fixes    ways to put it right
 */
public record BrokenRule(String rule, String severity, EObject element, String message, List<Fix> fixes) {

	/**
	 * A way to put it right.
	 *
	 * @param name      name for people
	 * @param operation what it does
	 */
	public record Fix(String name, Operation operation) {
	}
}
