package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.economy.EconomySum;
import se.styrkedjan.rules.economy.ExplanationLimit;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.rules.text.Titles;

/** A line of the economy that deviates more than the unit's limit is explained. */
final class DeviationWithoutExplanationRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Amount amount) || amount.getPeriod() == Period.VP
				|| Reported.isDecided(amount, amount.getPeriod()) || !ExplanationLimit.isMissed(amount)) {
			return Stream.empty();
		}
		EconomySum sum = EconomySum.of((EconomyLine) amount.eContainer(), amount.getPeriod());
		return Stream.of(Violation.warning("deviationWithoutExplanation", amount, Titles.of(amount), amount.getPeriod(),
				SwedishNumber.format(ExplanationLimit.deviation(sum), SwedishNumber.AS_WRITTEN)));
	}
}
