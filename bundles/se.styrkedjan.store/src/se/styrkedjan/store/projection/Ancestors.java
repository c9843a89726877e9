package se.styrkedjan.store.projection;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;

/** Finds what an element is contained in. */
final class Ancestors {

	private Ancestors() {
	}

	/** Id of the container, or the empty string when it has none or is of another type. */
	static String containerId(EObject element, Class<? extends Element> type) {
		EObject container = element.eContainer();
		return type.isInstance(container) ? Columns.id(type.cast(container).getId()) : "";
	}
}
