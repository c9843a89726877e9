package se.styrkedjan.store.projection;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;

/** Goals of plans; those of a steering chain are nobody's result and have no rows. */
final class GoalMapper implements EntryMapper {

	private final int year;
	private int position;

	/** A mapper for the document of this root. */
	GoalMapper(EObject root) {
		this.year = root instanceof Plan plan ? plan.getYear() : 0;
	}

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Goal goal && year != 0) {
			entries.accept(new GoalEntry(Columns.id(goal.getId()), Columns.id(goal.getLineage()),
					Ancestors.containerId(goal, Goal.class), position++, goal.getLevel(),
					Columns.title(goal.getNumber()), Columns.title(goal.getTitle()), newest(goal.getAssessments()), year));
		}
	}

	/** The status of the newest period that was judged at all. */
	private static Status newest(List<Assessment> assessments) {
		return assessments.stream().filter(assessment -> assessment.getStatus() != Status.NO_DATA)
				.max(Comparator.comparing(Assessment::getPeriod, Comparator.comparingInt(Period::getValue)))
				.map(Assessment::getStatus).orElse(Status.NO_DATA);
	}
}
