package se.styrkedjan.rules.fulfilment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import se.styrkedjan.model.steering.Outcome;

/**
 * How far the outcomes of women and men lie apart. It is large from {@value #POINTS} percentage points on where shares are
 * compared, and from {@value #PART_OF_LARGER} % of the larger value on elsewhere; the limits are the product's own. Of a
 * group of fewer than {@value #LEAST_GROUP} nothing is said, since there each person moves the share by 20 points or more.
 *
 * @param women      outcome of women and girls
 * @param men        outcome of men and boys
 * @param difference how far apart they are: percentage points of shares, else the unit of the indicator; never below 0
 * @param isShare    whether shares in percent are compared
 * @param isLarge    whether it is to be explained
 */
public record GenderGap(BigDecimal women, BigDecimal men, BigDecimal difference, boolean isShare, boolean isLarge) {

	/** Percentage points from which the gap between two shares is large. */
	public static final int POINTS = 10;
	/** Percent of the larger of two other values from which the gap between them is large. */
	public static final int PART_OF_LARGER = 10;
	/** Fewest people of a group that a gap is told of. */
	public static final int LEAST_GROUP = 5;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** The gap of an outcome; empty when one of the two is missing. */
	public static Optional<GenderGap> of(Outcome outcome) {
		if (outcome.getWomen() == null || outcome.getMen() == null) {
			return Optional.empty();
		}
		var indicator = outcome.getIndicator();
		boolean share = indicator != null && "%".equals(indicator.getUnit());
		var gap = outcome.getWomen().subtract(outcome.getMen()).abs();
		boolean large = !hasSmallGroup(outcome) && reaches(gap, share, outcome.getWomen().abs().max(outcome.getMen().abs()));
		return Optional.of(new GenderGap(outcome.getWomen(), outcome.getMen(), gap, share, large));
	}

	private static boolean hasSmallGroup(Outcome outcome) {
		return isSmall(outcome.getWomenWhole()) || isSmall(outcome.getMenWhole());
	}

	private static boolean isSmall(BigDecimal group) {
		return group != null && group.compareTo(BigDecimal.valueOf(LEAST_GROUP)) < 0;
	}

	private static boolean reaches(BigDecimal gap, boolean share, BigDecimal larger) {
		if (gap.signum() == 0) {
			return false;
		}
		return share ? gap.compareTo(BigDecimal.valueOf(POINTS)) >= 0
				: gap.multiply(HUNDRED).compareTo(larger.multiply(BigDecimal.valueOf(PART_OF_LARGER))) >= 0;
	}

	/** The difference to one decimal at most, as it is told. */
	public BigDecimal told() {
		return difference.scale() <= 1 ? difference : difference.setScale(1, RoundingMode.HALF_UP);
	}
}
