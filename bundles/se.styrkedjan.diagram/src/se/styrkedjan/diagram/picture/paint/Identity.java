package se.styrkedjan.diagram.picture.paint;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;

/** What views and elements are known by in a picture. */
final class Identity {

	private Identity() {
	}

	/** Id of a view, or its path in the diagram as long as it has none. */
	static String of(Element view) {
		return view.getId() == null ? EcoreUtil.getURI(view).fragment() : view.getId();
	}

	/** Id of what a view stands for; empty when that has none. */
	static String ofTarget(EObject target) {
		return target instanceof Element element && element.getId() != null ? element.getId() : "";
	}
}
