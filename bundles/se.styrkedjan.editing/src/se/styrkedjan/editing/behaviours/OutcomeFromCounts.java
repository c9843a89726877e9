package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__VALUE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_WHOLE;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.rules.fulfilment.Counts;

/** A share follows from its counts: 12 of 54 is 22,22 %. A number whose counts are not all there is left alone. */
public final class OutcomeFromCounts implements Behaviour {

	private static final List<Share> SHARES = List.of(new Share(OUTCOME__PART, OUTCOME__WHOLE, OUTCOME__VALUE),
			new Share(OUTCOME__MEN_PART, OUTCOME__MEN_WHOLE, OUTCOME__MEN),
			new Share(OUTCOME__WOMEN_PART, OUTCOME__WOMEN_WHOLE, OUTCOME__WOMEN));

	/** Two counts and the share they make. */
	private record Share(EAttribute part, EAttribute whole, EAttribute value) {

		boolean hangsOn(Object feature) {
			return feature == part || feature == whole;
		}
	}

	@Override
	public void follow(List<Notification> changes) {
		for (Notification change : changes) {
			if (change.getNotifier() instanceof Outcome outcome && Counts.makeOutcomesOf(outcome.getIndicator())) {
				SHARES.stream().filter(share -> share.hangsOn(change.getFeature()))
						.forEach(share -> follow(outcome, share));
			}
		}
	}

	private static void follow(Outcome outcome, Share share) {
		Counts.of((BigDecimal) outcome.eGet(share.part), (BigDecimal) outcome.eGet(share.whole))
				.map(counts -> counts.share(outcome.getIndicator().getDecimals()))
				.filter(value -> !value.equals(outcome.eGet(share.value)))
				.ifPresent(value -> outcome.eSet(share.value, value));
	}
}
