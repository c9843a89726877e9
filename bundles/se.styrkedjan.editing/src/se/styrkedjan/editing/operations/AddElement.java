package se.styrkedjan.editing.operations;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.rules.text.Titles;

/**
 * Adds a new element with all it holds.
 *
 * @param element what is added, in no container
 * @param place   where
 */
public record AddElement(EObject element, Placement place) implements Operation {

	/** Adds an element last in a containment. */
	public AddElement(EObject parent, EReference feature, EObject element) {
		this(element, Placement.last(parent, feature));
	}

	@Override
	public String name() {
		return "addElement";
	}

	@Override
	public Optional<Refusal> check() {
		if (!place.feature().isMany() && place.parent().eGet(place.feature()) != null) {
			return Optional.of(Refusals.exists(element.eClass().getName(), Titles.of(place.parent())));
		}
		return place.check(element);
	}

	@Override
	public void apply() {
		place.put(element);
	}
}
