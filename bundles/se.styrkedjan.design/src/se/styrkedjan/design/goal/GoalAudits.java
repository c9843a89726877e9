package se.styrkedjan.design.goal;

import java.util.List;

import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;

/** Audits of the goal map, and what is said when they fail. */
public class GoalAudits {

	/** Whether any process is known to carry a goal of the unit. Goals above the unit are not asked. */
	public boolean isCarried(Goal goal) {
		return goal.isInherited() || goal.getLevel() != GoalLevel.UNIT
				|| goal.getLinks().stream().anyMatch(link -> link.getKind() == LinkKind.PROCESS)
				|| goal.getLineage() != null
						&& !OutsideAdapter.of(goal).carriersOfGoal().getOrDefault(goal.getLineage(), List.of())
								.isEmpty();
	}

	/** Of a goal that no process carries. */
	public String sayUncarried(Goal goal) {
		return DesignWords.current().text("audit.UncarriedGoal", goal.getTitle() == null ? "" : goal.getTitle());
	}
}
