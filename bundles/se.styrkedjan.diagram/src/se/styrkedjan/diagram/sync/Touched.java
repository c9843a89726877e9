package se.styrkedjan.diagram.sync;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.model.view.ViewPackage;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Expression.Reads.Extent;
import se.styrkedjan.viewpoint.expression.TypeName;

/** What has changed in the model (not in views) since the views were last brought in step. */
public final class Touched {

	private static final String CONTAINER = "eContainer";

	/** Before the name of a feature of something that an element holds, as {@code ReadsOwn} writes it. */
	private static final String HELD = "*/";

	private final Map<EObject, Set<String>> features = new IdentityHashMap<>();
	private boolean containment;

	/** Takes in a change; answers whether it was one of the model. */
	public boolean add(Notification change) {
		if (!(change.getNotifier() instanceof EObject element)
				|| !(change.getFeature() instanceof EStructuralFeature feature) || isOfViews(feature)) {
			return false;
		}
		touch(element, feature.getName());
		if (element.eContainer() != null) {
			touch(element.eContainer(), HELD + feature.getName());
		}
		if (feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())) {
			containment = true;
			moved(change.getOldValue());
			moved(change.getNewValue());
		}
		return true;
	}

	private static boolean isOfViews(EStructuralFeature feature) {
		return feature.getEContainingClass().getEPackage() == ViewPackage.eINSTANCE;
	}

	private void touch(EObject element, String feature) {
		features.computeIfAbsent(element, key -> new HashSet<>()).add(feature);
	}

	private void moved(Object value) {
		switch (value) {
		case EObject element -> touch(element, CONTAINER);
		case Collection<?> some -> some.forEach(this::moved);
		case null, default -> {
			// a position or nothing
		}
		}
	}

	public boolean isEmpty() {
		return features.isEmpty();
	}

	/** Forgets everything. */
	public void clear() {
		features.clear();
		containment = false;
	}

	/** The elements that have changed. */
	Set<EObject> elements() {
		return features.keySet();
	}

	/** Whether something has another place in the model. */
	boolean isContainment() {
		return containment;
	}

	/** Whether a value with such dependencies may differ for every element. */
	boolean isBeyond(Reads reads) {
		return reads.extent() == Extent.ANYTHING || reads.extent() == Extent.CONTAINMENT && containment;
	}

	/** Whether a value with such dependencies may differ for one element. */
	boolean in(EObject element, Reads reads) {
		Set<String> changed = features.get(element);
		if (changed == null) {
			return false;
		}
		for (String name : reads.features()) {
			if (changed.contains(name)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a value with such dependencies may differ for some element of a class. */
	boolean anyOf(TypeName type, Reads reads) {
		return isBeyond(reads) || elements().stream().anyMatch(element -> type.isInstance(element) && in(element, reads));
	}
}
