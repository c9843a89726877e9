package se.styrkedjan.store.projection;

import java.util.Comparator;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityReport;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;

/** Activities. */
final class ActivityMapper implements EntryMapper {

	@Override
	public void map(EObject element, Consumer<? super Entry> entries) {
		if (element instanceof Activity activity) {
			entries.accept(new ActivityEntry(Columns.id(activity.getId()), Ancestors.containerId(activity, Goal.class),
					Columns.id(activity.getLineage()), Columns.title(activity.getTitle()),
					Columns.date(activity.getStart()), Columns.date(activity.getEnd()),
					Columns.title(activity.getResponsible()), newest(activity)));
		}
	}

	private static ActivityState newest(Activity activity) {
		return activity.getReports().stream().filter(report -> report.getStatus() != ActivityState.NOT_SET)
				.max(Comparator.comparing(ActivityReport::getPeriod, Comparator.comparingInt(Period::getValue)))
				.map(ActivityReport::getStatus).orElse(ActivityState.NOT_SET);
	}
}
