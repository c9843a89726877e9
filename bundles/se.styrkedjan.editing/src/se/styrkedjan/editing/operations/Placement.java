package se.styrkedjan.editing.operations;

import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Periodic;
import se.styrkedjan.rules.GoalNesting;
import se.styrkedjan.rules.text.Titles;

/**
 * A place for an element in the tree.
 *
 * @param parent  the element it is to stand under
 * @param feature containment of the parent that holds it
 * @param index   place in the list from 0, counted without the element itself; -1 or beyond the end for last
 */
public record Placement(EObject parent, EReference feature, int index) {

	/** Last in a containment. */
	public static Placement last(EObject parent, EReference feature) {
		return new Placement(parent, feature, -1);
	}

	/** Why an element may not stand here; empty when it may. */
	public Optional<Refusal> check(EObject element) {
		if (!feature.isContainment() || !parent.eClass().getEAllStructuralFeatures().contains(feature)
				|| !feature.getEReferenceType().isSuperTypeOf(element.eClass())) {
			return Optional.of(Refusals.wrongPlace(element.eClass().getName(), parent.eClass().getName()));
		}
		if (EcoreUtil.isAncestor(element, parent)) {
			return Optional.of(Refusals.intoItself(Titles.of(element)));
		}
		if (element instanceof Goal goal && parent instanceof Goal above
				&& !GoalNesting.mayStandUnder(goal.getLevel(), above.getLevel())) {
			return Optional.of(Refusals.wrongLevel(goal.getLevel(), above.getLevel()));
		}
		return element instanceof Periodic periodic ? Permission.toReport(parent, periodic.getPeriod())
				: Permission.toSet(parent, feature);
	}

	/** Puts an element here, taking it from where it stood. */
	@SuppressWarnings("unchecked")
	void put(EObject element) {
		if (!feature.isMany()) {
			parent.eSet(feature, element);
			return;
		}
		EList<EObject> list = (EList<EObject>) parent.eGet(feature);
		if (element.eContainer() == parent && element.eContainmentFeature() == feature) {
			list.move(within(list.size() - 1), element);
		} else {
			list.add(within(list.size()), element);
		}
	}

	private int within(int last) {
		return index < 0 ? last : Math.min(index, last);
	}
}
