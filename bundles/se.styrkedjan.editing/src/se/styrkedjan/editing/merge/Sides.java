package se.styrkedjan.editing.merge;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.tree.ElementIndex;
import se.styrkedjan.editing.tree.Features;
import se.styrkedjan.model.Element;

/** The three states a merge looks at, and the tree that it makes of them, which begins as a copy of ours. */
final class Sides {

	final ElementIndex base;
	final ElementIndex ours;
	final ElementIndex theirs;
	final Element root;
	final Element theirRoot;
	private ElementIndex merged;

	Sides(EObject base, EObject ours, EObject theirs) {
		this.base = new ElementIndex(base);
		this.ours = new ElementIndex(ours);
		this.theirs = new ElementIndex(theirs);
		this.theirRoot = (Element) theirs;
		this.root = (Element) EcoreUtil.copy(ours);
		reindex();
	}

	/** To be called after elements have come or gone. */
	void reindex() {
		merged = new ElementIndex(root);
	}

	ElementIndex merged() {
		return merged;
	}

	/** Where an element stands: id of its container and the containment, or null for none. */
	static Place place(Element element) {
		return element == null || element.eContainer() == null ? null
				: new Place(((Element) element.eContainer()).getId(), element.eContainmentFeature());
	}

	/** Whether two states of an element have all values, places and contents alike. */
	static boolean sameTree(Element one, Element other) {
		return sameValues(one, other) && Features.containments(one.eClass()).stream().allMatch(containment -> {
			var children = Features.held(one, containment);
			var others = Features.held(other, containment);
			if (children.size() != others.size()) {
				return false;
			}
			for (int i = 0; i < children.size(); i++) {
				if (!children.get(i).getId().equals(others.get(i).getId())
						|| !sameTree(children.get(i), others.get(i))) {
					return false;
				}
			}
			return true;
		});
	}

	private static boolean sameValues(Element one, Element other) {
		return one.eClass() == other.eClass() && Features.values(one.eClass()).stream().allMatch(feature -> Objects
				.equals(Features.comparable(one, feature), Features.comparable(other, feature)));
	}

	/**
	 * A containment of an element.
	 *
	 * @param owner       id of the containing element
	 * @param containment which of its containments
	 */
	record Place(String owner, EReference containment) {
	}
}
