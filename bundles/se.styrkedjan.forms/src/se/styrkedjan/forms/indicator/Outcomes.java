package se.styrkedjan.forms.indicator;

import java.util.Optional;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;

/** Finds what was measured. */
final class Outcomes {

	private Outcomes() {
	}

	/** The outcome of a period. */
	static Optional<Outcome> of(Indicator indicator, Period period) {
		return indicator.getOutcomes().stream().filter(outcome -> outcome.getPeriod() == period).findFirst();
	}

	/** The outcome of the latest period before one, in the same year. */
	static Optional<Outcome> before(Indicator indicator, Period period) {
		return indicator.getOutcomes().stream().filter(outcome -> outcome.getPeriod() != Period.EXTRA)
				.filter(outcome -> outcome.getPeriod().compareTo(period) < 0)
				.max((a, b) -> a.getPeriod().compareTo(b.getPeriod()));
	}
}
