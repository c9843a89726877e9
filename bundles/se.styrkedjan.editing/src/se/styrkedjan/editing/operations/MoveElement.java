package se.styrkedjan.editing.operations;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;

/**
 * Moves an element to another place of its document, such as by drag and drop.
 *
 * @param element what is moved
 * @param place   where to
 */
public record MoveElement(EObject element, Placement place) implements Operation {

	@Override
	public String name() {
		return "moveElement";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toRemove(element).or(() -> place.check(element));
	}

	@Override
	public void apply() {
		place.put(element);
	}
}
