package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__OUTCOMES;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;

/** An outcome that is begun for a period has the comparison column of the period before. */
public final class ComparisonOfNewOutcome implements Behaviour {

	@Override
	public void follow(List<Notification> changes) {
		for (Notification change : changes) {
			if (change.getFeature() == INDICATOR__OUTCOMES && change.getNewValue() instanceof Outcome added
					&& added.getIndicator() != null && added.getPrevious() == null) {
				compare(added, added.getIndicator());
			}
		}
	}

	private static void compare(Outcome added, Indicator indicator) {
		indicator.getOutcomes().stream().filter(outcome -> outcome.getPrevious() != null)
				.filter(outcome -> outcome.getPeriod().compareTo(added.getPeriod()) < 0)
				.max(Comparator.comparing(Outcome::getPeriod)).ifPresent(outcome -> {
					added.setPrevious(outcome.getPrevious());
					added.setPreviousLabel(outcome.getPreviousLabel());
				});
	}
}
