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
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;

/** A share follows from its counts: 12 of 54 is 22,22 %. A number whose counts are not all there is left alone. */
public final class OutcomeFromCounts implements Behaviour {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int USUAL_DECIMALS = 2;
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
			if (change.getNotifier() instanceof Outcome outcome && isShare(outcome.getIndicator())) {
				SHARES.stream().filter(share -> share.hangsOn(change.getFeature()))
						.forEach(share -> follow(outcome, share));
			}
		}
	}

	private static boolean isShare(Indicator indicator) {
		return indicator != null
				&& (indicator.getUnit() == null || indicator.getUnit().isBlank() || "%".equals(indicator.getUnit()));
	}

	private static void follow(Outcome outcome, Share share) {
		BigDecimal part = (BigDecimal) outcome.eGet(share.part);
		BigDecimal whole = (BigDecimal) outcome.eGet(share.whole);
		if (part == null || whole == null || whole.signum() == 0) {
			return;
		}
		int wanted = outcome.getIndicator().getDecimals();
		BigDecimal value = part.multiply(HUNDRED).divide(whole, wanted < 0 ? USUAL_DECIMALS : wanted,
				RoundingMode.HALF_UP);
		if (!Objects.equals(value, outcome.eGet(share.value))) {
			outcome.eSet(share.value, value);
		}
	}
}
