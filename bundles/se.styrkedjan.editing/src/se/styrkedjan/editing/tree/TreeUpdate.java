package se.styrkedjan.editing.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.Element;

/**
 * Makes one tree like another with the fewest changes: elements with the same id stay the same objects, so that editors
 * that show them keep their place and a recorder can take it all back.
 */
public final class TreeUpdate {

	private final Element live;
	private final Element wanted;
	private final ElementIndex present;

	private TreeUpdate(Element live, Element wanted) {
		this.live = live;
		this.wanted = wanted;
		this.present = new ElementIndex(live);
	}

	/**
	 * Makes a tree like another.
	 *
	 * @param live   root of the tree that is changed
	 * @param wanted root of a tree of the same class and id, which stays as it is
	 */
	public static void apply(EObject live, EObject wanted) {
		new TreeUpdate((Element) live, (Element) wanted).apply();
	}

	/** Top down, so that nothing is put below something that still lies below itself. */
	private void apply() {
		ElementIndex kept = new ElementIndex(wanted);
		List<Element> before = List.copyOf(present.elements());
		kept.elements().stream().filter(element -> !present.has(element.getId())).forEach(this::create);
		kept.elements().forEach(this::place);
		kept.elements().forEach(this::fill);
		before.stream().filter(element -> element != live && !kept.has(element.getId())).forEach(EcoreUtil::remove);
	}

	private void create(Element model) {
		Element made = (Element) EcoreUtil.create(model.eClass());
		made.setId(model.getId());
		present.add(made);
	}

	@SuppressWarnings("unchecked")
	private void place(Element model) {
		Element owner = present.get(model.getId());
		for (EReference containment : Features.containments(model.eClass())) {
			List<Element> children = Features.held(model, containment).stream().map(this::counterpart).toList();
			if (containment.isMany()) {
				arrange((EList<Element>) owner.eGet(containment), children);
			} else if (owner.eGet(containment) != single(children)) {
				owner.eSet(containment, single(children));
			}
		}
	}

	private Element counterpart(Element model) {
		return present.get(model.getId());
	}

	private static Element single(List<Element> children) {
		return children.isEmpty() ? null : children.getFirst();
	}

	/** What is not wanted here is left last, to be placed elsewhere or removed. */
	private static void arrange(EList<Element> list, List<Element> children) {
		for (int i = 0; i < children.size(); i++) {
			Element child = children.get(i);
			if (i < list.size() && list.get(i) == child) {
				continue;
			}
			if (list.contains(child)) {
				list.move(i, child);
			} else {
				list.add(i, child);
			}
		}
	}

	private void fill(Element model) {
		Element owner = present.get(model.getId());
		for (EStructuralFeature feature : Features.values(model.eClass())) {
			if (!Objects.equals(Features.comparable(owner, feature), Features.comparable(model, feature))) {
				set(owner, feature, model.eGet(feature));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void set(Element owner, EStructuralFeature feature, Object value) {
		if (!(feature instanceof EReference)) {
			owner.eSet(feature, value);
		} else if (feature.isMany()) {
			List<Element> targets = new ArrayList<>();
			((List<Element>) value).forEach(target -> targets.add(counterpart(target)));
			ECollections.setEList((EList<Element>) owner.eGet(feature), targets);
		} else {
			owner.eSet(feature, value == null ? null : counterpart((Element) value));
		}
	}
}
