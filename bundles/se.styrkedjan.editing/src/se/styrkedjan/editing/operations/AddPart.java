package se.styrkedjan.editing.operations;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.Element;
import se.styrkedjan.rules.text.Titles;

/**
 * Adds the part that an element has one of at most, such as the economy or the register of a plan, with an identity that
 * is the same for everybody who adds it.
 *
 * @param owner       what it is a part of
 * @param containment a containment of one element, which is empty
 */
public record AddPart(Element owner, EReference containment) implements Operation {

	@Override
	public String name() {
		return "addPart";
	}

	@Override
	public Optional<Refusal> check() {
		if (!containment.isContainment() || containment.isMany()) {
			return Optional.of(Refusals.wrongPlace(Names.of(containment), owner.eClass().getName()));
		}
		return owner.eGet(containment) != null
				? Optional.of(Refusals.exists(containment.getEReferenceType().getName(), Titles.of(owner)))
				: Permission.toSet(owner, containment);
	}

	@Override
	public void apply() {
		PeriodEntries.ensure(owner, containment);
	}
}
