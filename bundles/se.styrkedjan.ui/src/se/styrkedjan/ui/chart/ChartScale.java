package se.styrkedjan.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The range of an axis in round steps (1, 2 or 5 times a power of ten) that holds all values. It begins at zero unless
 * the values lie so far from it that their differences would not be seen.
 *
 * @param low  least value of the axis
 * @param high greatest value of the axis, above the least
 * @param step distance between two lines
 */
record ChartScale(BigDecimal low, BigDecimal high, BigDecimal step) {

	private static final int STEPS = 4;
	/** Share of the greatest value that the differences must be, so that zero is left out. */
	private static final BigDecimal NEAR = new BigDecimal("0.4");

	/** The scale of some values; from 0 to 1 when there are none. */
	static ChartScale of(Collection<BigDecimal> values) {
		BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
		BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
		boolean farFromZero = least.signum() == most.signum()
				&& most.subtract(least).compareTo(least.abs().max(most.abs()).multiply(NEAR)) < 0 && least.compareTo(most) != 0;
		BigDecimal from = farFromZero ? least : least.min(BigDecimal.ZERO);
		BigDecimal to = farFromZero ? most : most.max(BigDecimal.ZERO);
		if (from.compareTo(to) == 0) {
			to = from.add(BigDecimal.ONE);
		}
		BigDecimal step = round(to.subtract(from).divide(BigDecimal.valueOf(STEPS), 12, RoundingMode.HALF_UP));
		return new ChartScale(edge(from, step, RoundingMode.FLOOR), edge(to, step, RoundingMode.CEILING), step);
	}

	private static BigDecimal edge(BigDecimal value, BigDecimal step, RoundingMode rounding) {
		return value.divide(step, 0, rounding).multiply(step);
	}

	/** The next of 1, 2, 5 times a power of ten. */
	private static BigDecimal round(BigDecimal raw) {
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
		for (int factor : new int[] {1, 2, 5}) {
			BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
			if (step.compareTo(raw) >= 0) {
				return step;
			}
		}
		return power.scaleByPowerOfTen(1);
	}

	/** Where the lines are, from the least value to the greatest. */
	List<BigDecimal> lines() {
		List<BigDecimal> lines = new ArrayList<>();
		for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
			lines.add(at);
		}
		return lines;
	}

	/** Decimals that tell the lines apart. */
	int decimals() {
		return Math.max(0, step.stripTrailingZeros().scale());
	}

	/** How far a value lies on the axis: 0 at the least, 1 at the greatest. */
	double share(BigDecimal value) {
		return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
	}
}
