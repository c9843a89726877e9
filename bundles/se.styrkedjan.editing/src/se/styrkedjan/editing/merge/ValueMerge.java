package se.styrkedjan.editing.merge;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__FULFILMENT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Described;
import se.styrkedjan.editing.history.Difference.Kind;
import se.styrkedjan.editing.history.ValueText;
import se.styrkedjan.editing.tree.Depiction;
import se.styrkedjan.editing.tree.Features;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.rules.fulfilment.Fulfilment;

/** Merges the values of the elements that are there on both sides. */
final class ValueMerge {

	private final Sides sides;
	private final Conflicts conflicts;
	private final List<Outcome> toJudge = new ArrayList<>();

	ValueMerge(Sides sides, Conflicts conflicts) {
		this.sides = sides;
		this.conflicts = conflicts;
	}

	void merge() {
		for (Element theirs : sides.theirs.elements()) {
			Element merged = sides.merged().get(theirs.getId());
			if (merged != null && merged.eClass() == theirs.eClass()) {
				Features.values(theirs.eClass()).forEach(feature -> merge(feature, merged, theirs));
			}
		}
		toJudge.forEach(outcome -> outcome.setFulfilment(Fulfilment.propose(outcome).status()));
	}

	private void merge(EStructuralFeature feature, Element merged, Element theirs) {
		Object there = Features.comparable(theirs, feature);
		Object here = Features.comparable(merged, feature);
		Object was = was(feature, theirs);
		if (Objects.equals(there, here) || Objects.equals(there, was)) {
			return;
		}
		if (feature instanceof EReference reference && feature.isMany()) {
			mergeList(reference, merged, theirs);
		} else if (Objects.equals(here, was) || decide(feature, merged, theirs) == Side.THEIRS) {
			set(feature, merged, theirs);
		}
	}

	/** What both began from; for something that both have made, or that comes back here, nothing. */
	private Object was(EStructuralFeature feature, Element theirs) {
		Element base = sides.base.get(theirs.getId());
		if (base != null && sides.ours.has(theirs.getId())) {
			return Features.comparable(base, feature);
		}
		return feature.isMany() ? List.of() : feature.getDefaultValue();
	}

	/**
	 * The fulfilment that follows from merged numbers is judged anew instead of asked for. Of where figures stand, what
	 * is saved last wins.
	 */
	private Side decide(EStructuralFeature feature, Element merged, Element theirs) {
		if (Depiction.isDrawn(merged)) {
			return Side.OURS;
		}
		if (feature == OUTCOME__FULFILMENT && merged instanceof Outcome outcome && !isOverruled(outcome)
				&& !isOverruled((Outcome) theirs)) {
			toJudge.add(outcome);
			return Side.OURS;
		}
		return conflicts.decide(new Described(merged).difference(Kind.CHANGED, feature,
				ValueText.of(feature, theirs.eGet(feature)), ValueText.of(feature, merged.eGet(feature))));
	}

	private static boolean isOverruled(Outcome outcome) {
		return outcome.getOverrideReason() != null && !outcome.getOverrideReason().isBlank();
	}

	private void set(EStructuralFeature feature, Element merged, Element theirs) {
		Object value = theirs.eGet(feature);
		if (feature instanceof EReference) {
			merged.eSet(feature, value == null ? null : sides.merged().get(((Element) value).getId()));
		} else {
			merged.eSet(feature, value);
		}
	}

	/** Adds what they have added and takes out what they have taken out. */
	@SuppressWarnings("unchecked")
	private void mergeList(EReference feature, Element merged, Element theirs) {
		List<String> was = (List<String>) was(feature, theirs);
		List<String> there = (List<String>) Features.comparable(theirs, feature);
		Set<String> ids = new LinkedHashSet<>((List<String>) Features.comparable(merged, feature));
		was.stream().filter(id -> !there.contains(id)).forEach(ids::remove);
		there.stream().filter(id -> !was.contains(id)).forEach(ids::add);
		List<Element> targets = ids.stream().map(sides.merged()::get).filter(Objects::nonNull).toList();
		ECollections.setEList((EList<Element>) merged.eGet(feature), targets);
	}
}
