package se.styrkedjan.editing.behaviours;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_WHOLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.model.steering.Outcome;

/**
 * The counts of all are those of women and men together. A total that somebody has given another value stays as it is: it
 * may hold people of whom the sex is not known, and the rules tell when it does not agree.
 */
public final class TotalOfGenderCounts implements Behaviour {

	private static final List<Total> TOTALS = List.of(
			new Total(OUTCOME__PART, OUTCOME__WOMEN_PART, OUTCOME__MEN_PART),
			new Total(OUTCOME__WHOLE, OUTCOME__WOMEN_WHOLE, OUTCOME__MEN_WHOLE));

	/** A count of all and the two it is the sum of. */
	private record Total(EAttribute all, EAttribute women, EAttribute men) {

		boolean hangsOn(Object feature) {
			return feature == women || feature == men;
		}
	}

	@Override
	public void follow(List<Notification> changes) {
		for (Notification change : changes) {
			if (change.getNotifier() instanceof Outcome outcome) {
				TOTALS.stream().filter(total -> total.hangsOn(change.getFeature()))
						.forEach(total -> follow(outcome, total, changes));
			}
		}
	}

	private static void follow(Outcome outcome, Total total, List<Notification> changes) {
		BigDecimal given = (BigDecimal) outcome.eGet(total.all);
		boolean isTyped = first(outcome, total.all, changes).isPresent();
		boolean wasSum = given == null
				|| before(outcome, total, changes).filter(sum -> sum.compareTo(given) == 0).isPresent();
		if (!isTyped && wasSum) {
			sum((BigDecimal) outcome.eGet(total.women), (BigDecimal) outcome.eGet(total.men))
					.filter(sum -> !sum.equals(given)).ifPresent(sum -> outcome.eSet(total.all, sum));
		}
	}

	/** The sum as it was before the changes. */
	private static Optional<BigDecimal> before(Outcome outcome, Total total, List<Notification> changes) {
		return sum(before(outcome, total.women, changes), before(outcome, total.men, changes));
	}

	private static BigDecimal before(Outcome outcome, EAttribute count, List<Notification> changes) {
		Optional<Notification> change = first(outcome, count, changes);
		return (BigDecimal) (change.isPresent() ? change.get().getOldValue() : outcome.eGet(count));
	}

	private static Optional<Notification> first(Outcome outcome, EAttribute feature, List<Notification> changes) {
		return changes.stream().filter(change -> change.getNotifier() == outcome && change.getFeature() == feature)
				.findFirst();
	}

	private static Optional<BigDecimal> sum(BigDecimal women, BigDecimal men) {
		return women == null || men == null ? Optional.empty() : Optional.of(women.add(men));
	}
}
