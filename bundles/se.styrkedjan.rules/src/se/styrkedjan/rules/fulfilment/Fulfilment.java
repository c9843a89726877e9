package se.styrkedjan.rules.fulfilment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.rules.fulfilment.Proposal.Reason;

/**
 * Proposes the fulfilment of an indicator: fully when the target is reached, partly when it is missed by at most the
 * indicator's tolerance, else not. Published assessments bracket the tolerance: a miss of 20 % of the target was judged
 * partly (56 against 70), one of 31 % not (51,85 against 75); the model's default of 25 % lies between. Outcome and
 * target are compared as they are printed, so that a reader never sees two equal numbers judged as different.
 */
public final class Fulfilment {

	/** Tolerance of an indicator that has none of its own, percent of the target. */
	public static final BigDecimal DEFAULT_TOLERANCE = BigDecimal.valueOf(25);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Fulfilment() {
	}

	/** The proposal for an outcome, from its indicator's target, direction and tolerance. */
	public static Proposal propose(Outcome outcome) {
		Indicator indicator = outcome.getIndicator();
		if (outcome.getValue() == null) {
			return none(Reason.NO_OUTCOME, indicator);
		}
		return target(indicator).map(target -> judge(indicator, printed(indicator, outcome.getValue()), target))
				.orElseGet(() -> none(Reason.NO_TARGET, indicator));
	}

	/** The number an indicator is measured against: the target of the year, else that of the city council. */
	public static Optional<BigDecimal> target(Indicator indicator) {
		Target target = indicator == null ? null : indicator.getTarget();
		if (target == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(target.getValue()).or(() -> Optional.ofNullable(target.getCityValue()));
	}

	private static Proposal judge(Indicator indicator, BigDecimal value, BigDecimal target) {
		BigDecimal miss = miss(indicator.getDirection(), value, printed(indicator, target));
		BigDecimal tolerance = tolerance(indicator);
		if (miss.signum() <= 0) {
			return new Proposal(Status.FULLY, Reason.REACHED, null, tolerance);
		}
		if (target.signum() == 0) {
			return new Proposal(Status.NOT, Reason.ZERO_TARGET, null, tolerance);
		}
		boolean within = miss.multiply(HUNDRED).compareTo(tolerance.multiply(target.abs())) <= 0;
		BigDecimal share = miss.multiply(HUNDRED).divide(target.abs(), 1, RoundingMode.HALF_UP);
		return within ? new Proposal(Status.PARTLY, Reason.WITHIN_TOLERANCE, share, tolerance)
				: new Proposal(Status.NOT, Reason.BEYOND_TOLERANCE, share, tolerance);
	}

	/** How far the value lies on the wrong side of the target; not above zero when it is reached. */
	private static BigDecimal miss(Direction direction, BigDecimal value, BigDecimal target) {
		return switch (direction) {
		case HIGHER -> target.subtract(value);
		case LOWER -> value.subtract(target);
		case EXACT -> value.subtract(target).abs();
		};
	}

	private static BigDecimal printed(Indicator indicator, BigDecimal value) {
		int decimals = indicator.getDecimals();
		return decimals < 0 ? value : value.setScale(decimals, RoundingMode.HALF_UP);
	}

	private static BigDecimal tolerance(Indicator indicator) {
		return indicator == null || indicator.getTolerance() == null ? DEFAULT_TOLERANCE : indicator.getTolerance();
	}

	private static Proposal none(Reason reason, Indicator indicator) {
		return new Proposal(Status.NO_DATA, reason, null, tolerance(indicator));
	}
}
