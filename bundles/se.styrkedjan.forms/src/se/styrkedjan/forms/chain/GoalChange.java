package se.styrkedjan.forms.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.MoveElement;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/**
 * The changes that can be made where a goal stands.
 *
 * @param goal the goal chosen
 */
public record GoalChange(Goal goal) {

	/**
	 * Something new and the operation that adds it.
	 *
	 * @param created   the new element
	 * @param operation puts it in its place
	 */
	public record Creation(EObject created, Operation operation) {
	}

	/** A new unit goal: below the goal, or after it when it is a unit goal itself. */
	public Creation newGoal() {
		return NewGoal.ofUnit().in((Plan) EcoreUtil.getRootContainer(goal), Optional.of(goal));
	}

	/** A new indicator of the goal. */
	public Creation newIndicator() {
		return create(Literals.INDICATOR, Literals.GOAL__INDICATORS);
	}

	/** A new activity of the goal. */
	public Creation newActivity() {
		return create(Literals.ACTIVITY, Literals.GOAL__ACTIVITIES);
	}

	private Creation create(EClass type, EReference feature) {
		Element created = Elements.create(type);
		return new Creation(created, new AddElement(goal, feature, created));
	}

	/** Takes the goal away with all it holds. */
	public Operation removed() {
		return new RemoveElements(List.of(goal));
	}

	/** Moves the goal among its siblings; empty when it cannot go further. */
	public Optional<Operation> moved(int distance) {
		int to = siblings().indexOf(goal) + distance;
		return to < 0 || to >= siblings().size() ? Optional.empty()
				: Optional.of(new MoveElement(goal, place(goal.eContainer(), to)));
	}

	private List<Goal> siblings() {
		return siblings(goal);
	}

	@SuppressWarnings("unchecked")
	private static List<Goal> siblings(Goal goal) {
		return (List<Goal>) goal.eContainer().eGet(goal.eContainmentFeature());
	}

	/** Whether the goal is the unit's own, and so may be moved and taken away. */
	public boolean isOwn() {
		return Permission.toRemove(goal).isEmpty();
	}

	/** The goals it could be moved below, in the order of the tree; none when it is not the unit's own. */
	public List<Goal> places() {
		EObject root = EcoreUtil.getRootContainer(goal);
		List<Goal> places = new ArrayList<>();
		root.eAllContents().forEachRemaining(element -> {
			if (element instanceof Goal other && other != goal.getParent() && movedInto(other).check().isEmpty()) {
				places.add(other);
			}
		});
		return places;
	}

	/** Moves the goal last among those below another. */
	public Operation movedInto(Goal parent) {
		return new MoveElement(goal, Placement.last(parent, Literals.GOAL__GOALS));
	}

	/** Moves the goal directly before another. */
	public Operation movedBefore(Goal other) {
		return beside(other, 0);
	}

	/** Moves the goal directly after another. */
	public Operation movedAfter(Goal other) {
		return beside(other, 1);
	}

	private Operation beside(Goal other, int offset) {
		List<Goal> without = siblings(other).stream().filter(sibling -> sibling != goal).toList();
		return new MoveElement(goal, place(other.eContainer(), without.indexOf(other) + offset));
	}

	private static Placement place(EObject parent, int index) {
		return new Placement(parent, parent instanceof Goal ? Literals.GOAL__GOALS : Literals.PLAN__GOALS, index);
	}
}
