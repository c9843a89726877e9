package se.styrkedjan.rules.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.rules.fulfilment.ShareLimits;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.rules.text.Titles;

/** A share below 0 or above 100 % is most often mistyped, yet may be meant: something to look at, no error. */
final class ShareLimitsRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Outcome outcome) || Reported.isDecided(outcome, outcome.getPeriod())) {
			return Stream.empty();
		}
		return Stream.of(outcome.getValue(), outcome.getWomen(), outcome.getMen(), outcome.getForecast())
				.filter(Objects::nonNull).filter(figure -> ShareLimits.areLeft(outcome.getIndicator(), figure)).limit(1)
				.map(figure -> tell(outcome, figure));
	}

	private static Violation tell(Outcome outcome, BigDecimal figure) {
		return Violation.info("shareOutsideLimits", outcome, Titles.of(outcome), outcome.getPeriod(),
				SwedishNumber.format(figure, SwedishNumber.AS_WRITTEN, "%"));
	}
}
