package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.rules.fulfilment.GenderGap;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.rules.text.Titles;

/** A large gap between women and men is good to know, and to say something about. */
final class GenderGapRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Outcome outcome && !Reported.isDecided(outcome, outcome.getPeriod())
				? GenderGap.of(outcome).filter(GenderGap::isLarge).map(gap -> tell(outcome, gap)).stream()
				: Stream.empty();
	}

	private static Violation tell(Outcome outcome, GenderGap gap) {
		int decimals = outcome.getIndicator() == null ? SwedishNumber.AS_WRITTEN : outcome.getIndicator().getDecimals();
		String unit = gap.isShare() ? "%" : "";
		return Violation.info(gap.isShare() ? "genderGapOfShares" : "genderGap", outcome, Titles.of(outcome),
				outcome.getPeriod(), SwedishNumber.format(gap.women(), decimals, unit),
				SwedishNumber.format(gap.men(), decimals, unit),
				SwedishNumber.format(gap.told(), SwedishNumber.AS_WRITTEN));
	}
}
