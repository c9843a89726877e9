package se.styrkedjan.editing.merge;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference.Kind;
import se.styrkedjan.editing.history.Described;
import se.styrkedjan.editing.merge.Sides.Place;
import se.styrkedjan.editing.tree.Depiction;
import se.styrkedjan.editing.tree.Features;
import se.styrkedjan.editing.tree.SameTree;
import se.styrkedjan.model.Element;
import se.styrkedjan.rules.text.Titles;

/** Merges which elements there are and where they stand. */
final class ContentMerge {

	private final Sides sides;
	private final Conflicts conflicts;

	ContentMerge(Sides sides, Conflicts conflicts) {
		this.sides = sides;
		this.conflicts = conflicts;
	}

	/** What they have moved out of something they have removed is in safety before that is removed here. */
	void merge() {
		for (Element theirs : sides.theirs.elements()) {
			if (!sides.merged().has(theirs.getId())) {
				missingHere(theirs);
			} else {
				moved(theirs);
			}
		}
		sides.base.elements().forEach(this::removedByThem);
		sides.reindex();
	}

	/** Gone there: it goes here too, unless something in it was changed here that says something. */
	private void removedByThem(Element base) {
		Element merged = sides.merged().get(base.getId());
		if (merged == null || sides.theirs.has(base.getId()) || isInside(merged)) {
			return;
		}
		if (Depiction.isDrawn(base) || isSame(base, sides.ours.get(base.getId())) || conflicts.decide(
				new Described(merged).difference(Kind.REMOVED, null, "", Titles.of(merged))) == Side.THEIRS) {
			EcoreUtil.remove(merged);
		}
	}

	private static boolean isSame(Element one, Element other) {
		return SameTree.of(one, other) && Objects.equals(Sides.place(one), Sides.place(other));
	}

	/** Whether the element around is gone there too, and so was decided with it. */
	private boolean isInside(Element merged) {
		EObject owner = merged.eContainer();
		return owner != null && sides.base.has(((Element) owner).getId())
				&& !sides.theirs.has(((Element) owner).getId());
	}

	/** New there, or gone here. */
	private void missingHere(Element theirs) {
		Element base = sides.base.get(theirs.getId());
		if (base != null && !comesBack(base, theirs)) {
			return;
		}
		Element owner = sides.merged().get(((Element) theirs.eContainer()).getId());
		if (owner != null) {
			Element made = (Element) EcoreUtil.create(theirs.eClass());
			made.setId(theirs.getId());
			Features.values(theirs.eClass()).stream().filter(feature -> !(feature instanceof EReference))
					.forEach(feature -> made.eSet(feature, theirs.eGet(feature)));
			put(made, owner, theirs);
			sides.reindex();
		}
	}

	/** Gone here: it stays gone, unless something was said in it there. What lies in it was decided with it. */
	private boolean comesBack(Element base, Element theirs) {
		Element owner = (Element) base.eContainer();
		if (owner != null && !sides.ours.has(owner.getId())) {
			return sides.merged().has(((Element) theirs.eContainer()).getId());
		}
		return !Depiction.isDrawn(theirs) && !isSame(base, theirs) && conflicts
				.decide(new Described(theirs).difference(Kind.REMOVED, null, Titles.of(theirs), "")) == Side.THEIRS;
	}

	private void moved(Element theirs) {
		Place base = Sides.place(sides.base.get(theirs.getId()));
		Place there = Sides.place(theirs);
		Element merged = sides.merged().get(theirs.getId());
		Place here = Sides.place(merged);
		if (there == null || base == null || Objects.equals(base, there) || Objects.equals(here, there)) {
			return;
		}
		Element owner = sides.merged().get(there.owner());
		boolean possible = owner != null && !EcoreUtil.isAncestor(merged, owner);
		boolean free = possible && Objects.equals(base, here);
		if (free || !Depiction.isDrawn(merged) && conflicts.decide(
				new Described(merged).difference(Kind.MOVED, merged.eContainmentFeature(),
						Titles.of(theirs.eContainer()), Titles.of(merged.eContainer()))) == Side.THEIRS && possible) {
			put(merged, owner, theirs);
		}
	}

	/** Puts an element after the same neighbour that it has there. */
	@SuppressWarnings("unchecked")
	private void put(Element element, Element owner, Element theirs) {
		EReference containment = theirs.eContainmentFeature();
		if (!containment.isMany()) {
			if (mayReplace((Element) owner.eGet(containment), theirs)) {
				owner.eSet(containment, element);
			}
			return;
		}
		EList<Element> list = (EList<Element>) owner.eGet(containment);
		list.add(indexAfterNeighbour(list, theirs), element);
	}

	/** There is room for one: what they have taken out gives way, what was put in here is in conflict. */
	private boolean mayReplace(Element occupant, Element theirs) {
		if (occupant == null) {
			return true;
		}
		Element base = sides.base.get(occupant.getId());
		boolean takenOut = base != null && !sides.theirs.has(occupant.getId())
				&& isSame(base, sides.ours.get(occupant.getId()));
		return takenOut || conflicts.decide(new Described(theirs).difference(Kind.ADDED, null, Titles.of(theirs),
				Titles.of(occupant))) == Side.THEIRS;
	}

	private static int indexAfterNeighbour(List<Element> list, Element theirs) {
		List<Element> siblings = Features.held(theirs.eContainer(), theirs.eContainmentFeature());
		for (int i = siblings.indexOf(theirs) - 1; i >= 0; i--) {
			String id = siblings.get(i).getId();
			for (int at = 0; at < list.size(); at++) {
				if (list.get(at).getId().equals(id)) {
					return at + 1;
				}
			}
		}
		return 0;
	}
}
