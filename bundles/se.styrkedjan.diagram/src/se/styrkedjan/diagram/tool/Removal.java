package se.styrkedjan.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Removes an element with all it holds and all references to it. References are cleared first, while whoever records
 * changes still hears them. Only classes that can refer one way are looked into, so it stays fast in large models.
 */
final class Removal {

	private final Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<EClass, List<EReference>> oneWay = new HashMap<>();

	private Removal() {
	}

	/** Removes an element. */
	static void remove(EObject element) {
		Removal removal = new Removal();
		removal.collect(element);
		removal.letGo();
		removal.clear(EcoreUtil.getRootContainer(element));
		EcoreUtil.remove(element);
	}

	private void collect(EObject element) {
		removed.add(element);
		element.eContents().forEach(this::collect);
	}

	/** What the removed elements refer to, and is told of it, lets go of them too. */
	private void letGo() {
		for (EObject element : removed) {
			for (EReference reference : element.eClass().getEAllReferences()) {
				boolean isMutual = reference.getEOpposite() != null && !reference.isContainment()
						&& !reference.isContainer() && reference.isChangeable() && !reference.isDerived();
				if (isMutual && element.eIsSet(reference)) {
					letGo(element, reference);
				}
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

	private void clear(EObject root) {
		clearReferences(root);
		Iterator<EObject> all = new ArrayList<>(contents(root)).iterator();
		while (all.hasNext()) {
			clearReferences(all.next());
		}
	}

	private List<EObject> contents(EObject root) {
		List<EObject> all = new ArrayList<>();
		var contents = root.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			if (removed.contains(element)) {
				contents.prune();
			} else if (!oneWay(element.eClass()).isEmpty()) {
				all.add(element);
			}
		}
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
