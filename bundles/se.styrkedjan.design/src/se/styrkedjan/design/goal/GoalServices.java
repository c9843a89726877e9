package se.styrkedjan.design.goal;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.viewpoint.expression.ReadsOwn;

/** Services about the goals of a plan. */
public class GoalServices {

	/** All goals of a plan, each before the goals below it. */
	public List<Goal> allGoals(Plan plan) {
		return plan.getGoals().stream().flatMap(GoalServices::withGoalsBelow).toList();
	}

	/**
	 * Number and title, status as sign and words, and the processes that are known to carry the goal. A goal from above of
	 * which nothing is said shows no status.
	 */
	@ReadsOwn({ "number", "title", "lineage", "inherited", "assessments", "*/status", "*/period" })
	public String goalLabel(Goal goal) {
		var words = DesignWords.current();
		var title = (text(goal.getNumber()) + " " + text(goal.getTitle())).strip();
		var status = status(goal) == Status.NO_DATA && goal.isInherited() ? ""
				: "\n" + words.text("status." + status(goal).name());
		var carriers = OutsideAdapter.of(goal).carriersOfGoal().getOrDefault(text(goal.getLineage()), List.of());
		return title + status
				+ (carriers.isEmpty() ? "" : "\n" + words.text("goal.carriers", String.join(", ", carriers)));
	}

	/** Label and description of a goal. */
	public String tooltip(Goal goal) {
		return PlainText.isBlank(goal.getDescription()) ? goalLabel(goal)
				: goalLabel(goal) + "\n\n" + PlainText.of(goal.getDescription());
	}

	/** Whether a goal is fulfilled. */
	@ReadsOwn({ "assessments", "*/status", "*/period" })
	public boolean isFully(Goal goal) {
		return status(goal) == Status.FULLY;
	}

	/** Whether a goal is partly fulfilled. */
	@ReadsOwn({ "assessments", "*/status", "*/period" })
	public boolean isPartly(Goal goal) {
		return status(goal) == Status.PARTLY;
	}

	/** Whether a goal is not fulfilled. */
	@ReadsOwn({ "assessments", "*/status", "*/period" })
	public boolean isNot(Goal goal) {
		return status(goal) == Status.NOT;
	}

	/** Whether the unit itself words the goal. */
	@ReadsOwn("inherited")
	public boolean isOwn(Goal goal) {
		return !goal.isInherited();
	}

	/** Whether a goal of the unit may stand under it. */
	public boolean mayHaveOwnGoal(EObject element) {
		return element instanceof Goal goal && goal.getLevel() != GoalLevel.CITY_DIRECTION
				&& goal.getLevel() != GoalLevel.UNIT;
	}

	/** Level of a goal just made: a unit's own. */
	public GoalLevel levelBelow(Goal goal) {
		return GoalLevel.UNIT;
	}

	/** Lineage of a goal just made; one that it has already is kept. */
	public String newLineage(Goal goal) {
		return goal.getLineage() == null ? UUID.randomUUID().toString() : goal.getLineage();
	}

	/** Whether a line to what belongs to a goal may be deleted: never, it follows the goal. */
	public boolean isNeverDeleted(EObject element) {
		return false;
	}

	/** Status of the last period that says one. */
	private static Status status(Goal goal) {
		return goal.getAssessments().stream().filter(said -> said.getStatus() != Status.NO_DATA)
				.max(Comparator.comparing(Assessment::getPeriod)).map(Assessment::getStatus).orElse(Status.NO_DATA);
	}

	private static Stream<Goal> withGoalsBelow(Goal goal) {
		return Stream.concat(Stream.of(goal), goal.getGoals().stream().flatMap(GoalServices::withGoalsBelow));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
