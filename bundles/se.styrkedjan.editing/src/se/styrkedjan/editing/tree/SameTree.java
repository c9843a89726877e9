package se.styrkedjan.editing.tree;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.model.Element;

/** Compares states of elements with all they hold. */
public final class SameTree {

	private final Collection<EReference> leftOut;

	private SameTree(Collection<EReference> leftOut) {
		this.leftOut = leftOut;
	}

	/** Whether two states of an element have all values, places and contents alike. */
	public static boolean of(Element one, Element other) {
		return of(one, other, List.of());
	}

	/**
	 * Whether two states of an element have all values, places and contents alike.
	 *
	 * @param leftOut what need not be alike
	 */
	public static boolean of(Element one, Element other, Collection<EReference> leftOut) {
		return new SameTree(leftOut).compare(one, other);
	}

	private boolean compare(Element one, Element other) {
		return sameValues(one, other) && Features.containments(one.eClass()).stream()
				.filter(containment -> !leftOut.contains(containment))
				.allMatch(containment -> compare(Features.held(one, containment), Features.held(other, containment)));
	}

	private boolean compare(List<Element> children, List<Element> others) {
		if (children.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < children.size(); i++) {
			if (!children.get(i).getId().equals(others.get(i).getId()) || !compare(children.get(i), others.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameValues(Element one, Element other) {
		return one.eClass() == other.eClass() && Features.values(one.eClass()).stream().allMatch(feature -> Objects
				.equals(Features.comparable(one, feature), Features.comparable(other, feature)));
	}
}
