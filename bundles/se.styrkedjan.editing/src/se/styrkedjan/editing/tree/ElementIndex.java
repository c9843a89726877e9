package se.styrkedjan.editing.tree;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;

/** The elements of a document by their id, in document order, as they were when the index was made. */
public final class ElementIndex {

	private final Map<String, Element> elements = new LinkedHashMap<>();

	/** An index of a tree. */
	public ElementIndex(EObject root) {
		Iterator<EObject> all = EcoreUtil.getAllContents(List.of(root), false);
		while (all.hasNext()) {
			add((Element) all.next());
		}
	}

	/** The element with an id, or null. */
	public Element get(String id) {
		return elements.get(id);
	}

	/** Whether there is an element with an id. */
	public boolean has(String id) {
		return elements.containsKey(id);
	}

	/** All elements in document order. */
	public Collection<Element> elements() {
		return elements.values();
	}

	/** Adds an element. */
	void add(Element element) {
		elements.put(element.getId(), element);
	}
}
