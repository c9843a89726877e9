package se.styrkedjan.rules.fulfilment;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Target;

/**
 * The limits of a share in percent, 0 and 100. An indicator whose own target lies outside of them measures no share but
 * something like a change, or how much of a budget was used, and has no limits.
 */
public final class ShareLimits {

	private static final BigDecimal LARGEST = BigDecimal.valueOf(100);

	private ShareLimits() {
	}

	/**
	 * Whether a figure of an indicator in percent lies outside of the limits.
	 *
	 * @param indicator the indicator, or null
	 * @param figure    a figure of it, or null
	 */
	public static boolean areLeft(Indicator indicator, BigDecimal figure) {
		return indicator != null && "%".equals(indicator.getUnit()) && isOutside(figure) && !aimsOutside(indicator.getTarget());
	}

	private static boolean aimsOutside(Target target) {
		return target != null && (isOutside(target.getValue()) || isOutside(target.getCityValue()));
	}

	private static boolean isOutside(BigDecimal figure) {
		return figure != null && (figure.signum() < 0 || figure.compareTo(LARGEST) > 0);
	}
}
