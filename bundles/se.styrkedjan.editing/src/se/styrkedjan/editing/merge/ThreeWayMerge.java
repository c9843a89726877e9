package se.styrkedjan.editing.merge;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.history.Difference;

/**
 * Merges two states that were made from the same one: by the identity of elements and feature by feature, so that people
 * who work on different things never meet. Only what both have changed in different ways is a conflict. The order of a
 * list is not: when both have changed it, ours stays.
 */
public final class ThreeWayMerge {

	private ThreeWayMerge() {
	}

	/**
	 * Merges.
	 *
	 * @param base    the state both began from
	 * @param ours    what was made of it here
	 * @param theirs  what somebody else has made of it
	 * @param choices the side that wins each known conflict
	 * @return a new tree; the given ones stay as they are
	 */
	public static MergeResult merge(EObject base, EObject ours, EObject theirs, Map<Difference, Side> choices) {
		Sides sides = new Sides(base, ours, theirs);
		Conflicts conflicts = new Conflicts(choices);
		new ContentMerge(sides, conflicts).merge();
		new OrderMerge(sides).merge();
		new ValueMerge(sides, conflicts).merge();
		OneDiagramOfEach.merge(sides.root);
		return new MergeResult(sides.root, conflicts.open());
	}
}
