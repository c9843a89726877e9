package se.styrkedjan.editing.operations;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;

/**
 * Sets what an element refers to within its document, such as the categories of a case or the controls of a risk.
 *
 * @param element   what is changed
 * @param reference a reference to many elements, which holds none of them
 * @param targets   the elements referred to, in order
 */
public record SetReferences(EObject element, EReference reference, List<? extends EObject> targets)
		implements Operation {

	/** Sets references. */
	public SetReferences {
		targets = List.copyOf(targets);
	}

	@Override
	public String name() {
		return "setReferences";
	}

	@Override
	public Optional<Refusal> check() {
		boolean fits = reference.isMany() && !reference.isContainment() && reference.isChangeable()
				&& targets.stream().allMatch(reference.getEReferenceType()::isInstance);
		return fits ? Permission.toSet(element, reference)
				: Optional.of(Refusals.wrongValue(Names.of(reference), targets));
	}

	@Override
	@SuppressWarnings("unchecked")
	public void apply() {
		ECollections.setEList((EList<EObject>) element.eGet(reference), targets);
	}
}
