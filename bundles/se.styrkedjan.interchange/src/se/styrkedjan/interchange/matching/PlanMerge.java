package se.styrkedjan.interchange.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Periodic;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Target;

/**
 * Joins an imported plan with an existing one as the matches say. What the import read replaces what stood there for
 * the same period; what it left empty stays. Run it inside a recorded operation to be able to undo it.
 */
public final class PlanMerge {

	private final Map<String, EObject> existing = new HashMap<>();
	private final Map<String, String> chosen = new HashMap<>();

	private PlanMerge(Plan plan, List<Match> matches) {
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				existing.put(element.getId(), object);
			}
		});
		matches.stream().filter(match -> !match.isNew())
				.forEach(match -> chosen.put(match.importedId(), match.existingId()));
	}

	/**
	 * Puts a later period's document into the plan of the same year. The imported plan is emptied.
	 *
	 * @param plan     the existing plan; it is changed
	 * @param imported the imported plan
	 * @param matches  what the imported elements are taken for
	 */
	public static void update(Plan plan, Plan imported, List<Match> matches) {
		var merge = new PlanMerge(plan, matches);
		merge.goals(plan.getGoals(), List.copyOf(imported.getGoals()));
		ReportMerge.reports(plan, imported);
		ReportMerge.economy(plan, imported);
		ReportMerge.register(plan, imported);
	}

	/**
	 * Tells an imported plan of a new year which of its elements continue those of another year: they share lineage, so
	 * that trends go on.
	 *
	 * @param imported the imported plan; it is changed
	 * @param previous the plan of another year
	 * @param matches  what the imported elements are taken for
	 */
	public static void continueLineage(Plan imported, Plan previous, List<Match> matches) {
		var merge = new PlanMerge(previous, matches);
		imported.setUnitId(previous.getUnitId());
		imported.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				merge.inherit(element, merge.taken(element));
			}
		});
	}

	private EObject taken(Element element) {
		return existing.get(chosen.getOrDefault(element.getId(), ""));
	}

	private void inherit(Element element, EObject other) {
		switch (element) {
			case Goal goal when other instanceof Goal same -> goal.setLineage(same.getLineage());
			case Activity activity when other instanceof Activity same -> activity.setLineage(same.getLineage());
			case Indicator indicator when other instanceof Indicator same -> {
				indicator.setLineage(same.getLineage());
				indicator.setDirection(same.getDirection());
				indicator.setTolerance(same.getTolerance());
			}
			default -> {
				// new, or without lineage
			}
		}
	}

	private void goals(EList<Goal> into, List<Goal> imported) {
		for (var goal : imported) {
			var children = List.copyOf(goal.getGoals());
			var indicators = List.copyOf(goal.getIndicators());
			var activities = List.copyOf(goal.getActivities());
			var target = taken(goal) instanceof Goal same ? same : goal;
			if (target == goal) {
				into.add(goal);
			} else {
				merge(target, goal);
			}
			goals(target.getGoals(), children);
			indicators.forEach(indicator -> indicator(target, indicator));
			activities.forEach(activity -> activity(target, activity));
		}
	}

	private static void merge(Goal target, Goal goal) {
		GoalTexts.copy(goal, target);
		periodic(target.getAssessments(), List.copyOf(goal.getAssessments()));
	}

	private void indicator(Goal goal, Indicator imported) {
		if (!(taken(imported) instanceof Indicator same)) {
			goal.getIndicators().add(imported);
			return;
		}
		if (same.getUnit() == null || same.getUnit().isEmpty()) {
			same.setUnit(imported.getUnit());
		}
		same.setGenderSplit(same.isGenderSplit() || imported.isGenderSplit());
		if (imported.getTarget() != null) {
			same.setTarget(target(same.getTarget(), imported.getTarget()));
		}
		periodic(same.getOutcomes(), List.copyOf(imported.getOutcomes()));
	}

	private static Target target(Target target, Target imported) {
		if (target == null) {
			return imported;
		}
		if (imported.getValue() != null || isSaid(imported.getText())) {
			target.setValue(imported.getValue());
			target.setText(imported.getText());
		}
		if (imported.getCityValue() != null || isSaid(imported.getCityText())) {
			target.setCityValue(imported.getCityValue());
			target.setCityText(imported.getCityText());
		}
		return target;
	}

	/** Words are null after a user has corrected them away in the preview. */
	private static boolean isSaid(String words) {
		return words != null && !words.isEmpty();
	}

	private void activity(Goal goal, Activity imported) {
		if (!(taken(imported) instanceof Activity same)) {
			goal.getActivities().add(imported);
			return;
		}
		if (imported.getStart() != null) {
			same.setStart(imported.getStart());
		}
		if (imported.getEnd() != null) {
			same.setEnd(imported.getEnd());
		}
		periodic(same.getReports(), List.copyOf(imported.getReports()));
	}

	private static <T extends Periodic> void periodic(EList<T> target, List<T> imported) {
		for (var report : imported) {
			target.removeIf(old -> old.getPeriod() == report.getPeriod());
			target.add(report);
		}
	}
}
