package se.styrkedjan.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Removes elements with all they hold and all references to them. References are cleared first, while whoever records
 * changes still hears them. Only classes that can refer one way are looked into, and the model is gone through once for all
 * that one gesture removes, so it stays fast in large models.
 */
final class Removal {

	/** All that has been removed: what it refers to is left as it was, since nobody hears of it any more. */
	private final Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<EClass, List<EReference>> oneWay = new HashMap<>();

	/** What the model has that can refer one way, as long as nothing is added to it; null when not known. */
	private List<EObject> holders;
	private EObject root;

	/** Removes an element. */
	void remove(EObject element) {
		List<EObject> leaving = new ArrayList<>();
		collect(element, leaving);
		removed.addAll(leaving);
		leaving.forEach(this::letGo);
		clear(EcoreUtil.getRootContainer(element));
		EcoreUtil.remove(element);
	}

	/** The model has got something new, or has it elsewhere. */
	void lookAnew() {
		holders = null;
		removed.clear();
	}

	private static void collect(EObject element, List<EObject> leaving) {
		leaving.add(element);
		element.eContents().forEach(held -> collect(held, leaving));
	}

	/** What the removed elements refer to, and is told of it, lets go of them too. */
	private void letGo(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			boolean isMutual = reference.getEOpposite() != null && !reference.isContainment()
					&& !reference.isContainer() && reference.isChangeable() && !reference.isDerived();
			if (isMutual && element.eIsSet(reference)) {
				letGo(element, reference);
			}
		}
	}

	private void letGo(EObject element, EReference reference) {
		if (reference.isMany()) {
			List<Object> others = new ArrayList<>((Collection<?>) element.eGet(reference));
			others.removeIf(removed::contains);
			((EList<?>) element.eGet(reference)).removeAll(others);
		} else if (!removed.contains(element.eGet(reference))) {
			element.eUnset(reference);
		}
	}

	private void clear(EObject top) {
		if (holders == null || root != top) {
			root = top;
			holders = contents(top);
		}
		for (EObject holder : holders) {
			if (!removed.contains(holder)) {
				clearReferences(holder);
			}
		}
	}

	private List<EObject> contents(EObject top) {
		List<EObject> all = new ArrayList<>(List.of(top));
		top.eAllContents().forEachRemaining(element -> {
			if (!oneWay(element.eClass()).isEmpty()) {
				all.add(element);
			}
		});
		return all;
	}

	private List<EReference> oneWay(EClass type) {
		return oneWay.computeIfAbsent(type, key -> key.getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isContainer()
						&& reference.getEOpposite() == null && reference.isChangeable() && !reference.isDerived())
				.toList());
	}

	private void clearReferences(EObject element) {
		for (EReference reference : oneWay(element.eClass())) {
			Object value = element.eGet(reference, false);
			if (value instanceof EList<?> list) {
				if (list.stream().anyMatch(removed::contains)) {
					list.removeAll(list.stream().filter(removed::contains).toList());
				}
			} else if (value != null && removed.contains(value)) {
				element.eUnset(reference);
			}
		}
	}
}
