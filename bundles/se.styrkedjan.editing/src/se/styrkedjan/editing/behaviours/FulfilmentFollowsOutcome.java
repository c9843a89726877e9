package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DECIMALS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DIRECTION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__OUTCOMES;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__TARGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__TOLERANCE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__OVERRIDE_REASON;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__VALUE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__CITY_VALUE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__VALUE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.rules.fulfilment.Fulfilment;

/**
 * The fulfilment of an outcome is the proposed one, unless a person has overruled it with a reason, or the report of its
 * period is decided.
 */
public final class FulfilmentFollowsOutcome implements Behaviour {

	private static final Set<Object> CAUSES = Set.of(OUTCOME__VALUE, OUTCOME__OVERRIDE_REASON, TARGET__VALUE,
			TARGET__CITY_VALUE, INDICATOR__TARGET, INDICATOR__DIRECTION, INDICATOR__TOLERANCE, INDICATOR__DECIMALS);

	@Override
	public void follow(List<Notification> changes) {
		changes.stream().flatMap(FulfilmentFollowsOutcome::concerned).distinct()
				.filter(outcome -> outcome.getIndicator() != null && !isOverruled(outcome))
				.filter(outcome -> Permission.toReport(outcome, outcome.getPeriod()).isEmpty())
				.forEach(FulfilmentFollowsOutcome::propose);
	}

	private static Stream<Outcome> concerned(Notification change) {
		if (change.getFeature() == INDICATOR__OUTCOMES && change.getNewValue() instanceof Outcome added) {
			return added.getValue() == null ? Stream.empty() : Stream.of(added);
		}
		if (!CAUSES.contains(change.getFeature())) {
			return Stream.empty();
		}
		return switch (change.getNotifier()) {
		case Outcome outcome -> Stream.of(outcome);
		case Target target when target.eContainer() instanceof Indicator indicator -> indicator.getOutcomes().stream();
		case Indicator indicator -> indicator.getOutcomes().stream();
		default -> Stream.empty();
		};
	}

	private static boolean isOverruled(Outcome outcome) {
		return outcome.getOverrideReason() != null && !outcome.getOverrideReason().isBlank();
	}

	private static void propose(Outcome outcome) {
		outcome.setFulfilment(Fulfilment.propose(outcome).status());
	}
}
