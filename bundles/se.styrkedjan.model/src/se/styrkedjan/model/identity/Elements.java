package se.styrkedjan.model.identity;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;

/** Makes elements with the identity that every element of the model must have. Thread-safe: it holds no state. */
public final class Elements {

	private Elements() {
	}

	/**
	 * Makes an element with a new id and, where its class has one, a new lineage.
	 *
	 * @param type a concrete class of the model
	 * @return the element, in no container
	 */
	@SuppressWarnings("unchecked")
	public static <T extends Element> T create(EClass type) {
		T element = (T) EcoreUtil.create(type);
		identify(element);
		return element;
	}

	/** Gives an id (and lineage) to each element of a tree that lacks one; what has one keeps it. */
	public static void ensureIdentity(EObject root) {
		identify(root);
		root.eAllContents().forEachRemaining(Elements::identify);
	}

	private static void identify(EObject object) {
		if (object instanceof Element element && isMissing(element.getId())) {
			element.setId(UUID.randomUUID().toString());
		}
		switch (object) {
		case Goal goal when isMissing(goal.getLineage()) -> goal.setLineage(UUID.randomUUID().toString());
		case Indicator indicator when isMissing(indicator.getLineage()) ->
			indicator.setLineage(UUID.randomUUID().toString());
		case Activity activity when isMissing(activity.getLineage()) ->
			activity.setLineage(UUID.randomUUID().toString());
		default -> {
			// other classes have no lineage
		}
		}
	}

	private static boolean isMissing(String text) {
		return text == null || text.isEmpty();
	}
}
