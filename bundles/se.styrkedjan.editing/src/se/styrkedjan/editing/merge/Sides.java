package se.styrkedjan.editing.merge;


import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.tree.ElementIndex;
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

	/**
	 * A containment of an element.
	 *
	 * @param owner       id of the containing element
	 * @param containment which of its containments
	 */
	record Place(String owner, EReference containment) {
	}
}
