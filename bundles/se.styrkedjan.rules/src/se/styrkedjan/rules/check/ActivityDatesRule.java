package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.rules.text.Titles;

/** An activity does not end before it starts. */
final class ActivityDatesRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		boolean turned = element instanceof Activity activity && activity.getStart() != null
				&& activity.getEnd() != null && activity.getEnd().isBefore(activity.getStart());
		if (!turned) {
			return Stream.empty();
		}
		Activity activity = (Activity) element;
		Violation violation = Violation.warning("activityEndsBeforeStart", activity, Titles.of(activity),
				activity.getStart().toString(), activity.getEnd().toString());
		return Stream.of(activity.isInherited() ? violation : violation.with(Fix.SWAP_DATES));
	}
}
