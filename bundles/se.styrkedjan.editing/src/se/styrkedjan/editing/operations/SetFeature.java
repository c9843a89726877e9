package se.styrkedjan.editing.operations;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.ModelPackage;

/**
 * Sets a single value of an element.
 *
 * @param element what is changed
 * @param feature a feature of one value
 * @param value   of the feature's class; null for none
 */
public record SetFeature(EObject element, EStructuralFeature feature, Object value) implements Operation {

	@Override
	public String name() {
		return "setFeature";
	}

	@Override
	public Optional<Refusal> check() {
		if (feature == ModelPackage.Literals.ELEMENT__ID) {
			return Optional.of(Refusals.wrongValue(Names.of(feature), value));
		}
		return Permission.toSet(element, feature).or(() -> ValueRange.check(feature, value));
	}

	@Override
	public void apply() {
		element.eSet(feature, value);
	}
}
