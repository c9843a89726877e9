package se.styrkedjan.editing.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

import se.styrkedjan.editing.tree.Features;
import se.styrkedjan.model.Element;

/** Takes over a new order of theirs where the order is as it was here. */
final class OrderMerge {

	private final Sides sides;

	OrderMerge(Sides sides) {
		this.sides = sides;
	}

	void merge() {
		for (Element theirs : sides.theirs.elements()) {
			Element base = sides.base.get(theirs.getId());
			Element ours = sides.ours.get(theirs.getId());
			if (base != null && ours != null && sides.merged().has(theirs.getId())) {
				Features.containments(theirs.eClass()).stream().filter(EReference::isMany)
						.forEach(containment -> merge(containment, base, ours, theirs));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void merge(EReference containment, Element base, Element ours, Element theirs) {
		EList<Element> list = (EList<Element>) sides.merged().get(theirs.getId()).eGet(containment);
		List<String> there = ids(theirs, containment);
		Set<String> common = new HashSet<>(there);
		common.retainAll(ids(base, containment));
		common.retainAll(ids(ours, containment));
		common.retainAll(list.stream().map(Element::getId).toList());
		List<String> was = only(ids(base, containment), common);
		List<String> wanted = only(there, common);
		if (!was.equals(wanted) && was.equals(only(ids(ours, containment), common))) {
			arrange(list, wanted);
		}
	}

	/** The places that the common elements hold stay theirs together, in the wanted order. */
	private void arrange(EList<Element> list, List<String> wanted) {
		List<Element> order = new ArrayList<>();
		int next = 0;
		for (Element element : list) {
			if (wanted.contains(element.getId())) {
				order.add(sides.merged().get(wanted.get(next)));
				next++;
			} else {
				order.add(element);
			}
		}
		ECollections.setEList(list, order);
	}

	private static List<String> ids(Element owner, EReference containment) {
		return Features.held(owner, containment).stream().map(Element::getId).toList();
	}

	private static List<String> only(List<String> ids, Set<String> kept) {
		return ids.stream().filter(kept::contains).toList();
	}
}
