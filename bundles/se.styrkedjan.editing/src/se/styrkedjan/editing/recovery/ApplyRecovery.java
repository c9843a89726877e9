package se.styrkedjan.editing.recovery;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.TreeUpdate;
import se.styrkedjan.model.Element;

/**
 * Brings recovered work into a document, where it can be looked at, saved or taken back.
 *
 * @param root      root of the model
 * @param recovered root of the recovered and merged copy
 */
public record ApplyRecovery(EObject root, EObject recovered) implements Operation {

	@Override
	public String name() {
		return "applyRecovery";
	}

	@Override
	public Optional<Refusal> check() {
		boolean same = ((Element) root).getId().equals(((Element) recovered).getId());
		return same ? Optional.empty()
				: Optional.of(Refusal.of("wrongPlace", recovered.eClass().getName(), root.eClass().getName()));
	}

	@Override
	public void apply() {
		TreeUpdate.apply(root, recovered);
	}

	@Override
	public boolean hasConsequences() {
		return false;
	}
}
