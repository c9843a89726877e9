package se.styrkedjan.editing.session;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.TreeUpdate;

/**
 * Brings what somebody else has saved into the model, after a save was merged with it.
 *
 * @param root   root of the model
 * @param merged what it is to be like
 */
record TakeInMerge(EObject root, EObject merged) implements Operation {

	@Override
	public String name() {
		return "takeInMerge";
	}

	@Override
	public Optional<Refusal> check() {
		return Optional.empty();
	}

	@Override
	public void apply() {
		TreeUpdate.apply(root, merged);
	}

	@Override
	public boolean hasConsequences() {
		return false;
	}
}
