package se.styrkedjan.rules.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.model.steering.Target;

/** Proposals and shares against a reckoning in whole hundredths, without the decimals of the product. */
class RandomReckoningTest {

	private static final int HUNDREDTHS = 2;

	@RepeatedTest(40)
	void proposalsAgreeWithAReckoningInHundredths(RepetitionInfo run) {
		var random = new Random(run.getCurrentRepetition());
		for (int i = 0; i < 250; i++) {
			long value = random.nextLong(-3_000, 20_000);
			long target = random.nextInt(10) == 0 ? 0 : random.nextLong(-2_000, 15_000);
			int tolerance = random.nextInt(0, 101);
			var direction = Direction.values()[random.nextInt(3)];
			assertEquals(reckoned(direction, value, target, tolerance),
					Fulfilment.propose(outcome(direction, value, target, tolerance)).status(),
					direction + " " + value + " against " + target + ", tolerance " + tolerance);
		}
	}

	private static Status reckoned(Direction direction, long value, long target, int tolerance) {
		boolean reached = direction == Direction.HIGHER && value >= target || direction == Direction.LOWER && value <= target
				|| value == target;
		if (reached) {
			return Status.FULLY;
		}
		long outermost = Math.abs(target) * tolerance;
		return target != 0 && Math.abs(value - target) * 100 <= outermost ? Status.PARTLY : Status.NOT;
	}

	@RepeatedTest(20)
	void sharesAgreeWithAReckoningInWholeNumbers(RepetitionInfo run) {
		var random = new Random(run.getCurrentRepetition());
		for (int i = 0; i < 500; i++) {
			long whole = random.nextLong(1, 5_000);
			long part = random.nextLong(0, whole + 1);
			long hundredths = (part * 20_000 + whole) / (2 * whole);
			var share = Counts.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)).orElseThrow().share(-1);
			assertEquals(BigDecimal.valueOf(hundredths, HUNDREDTHS), share, part + " of " + whole);
		}
	}

	private static Outcome outcome(Direction direction, long value, long target, int tolerance) {
		Indicator indicator = Elements.create(Literals.INDICATOR);
		indicator.setDirection(direction);
		indicator.setTolerance(BigDecimal.valueOf(tolerance));
		Target aim = Elements.create(Literals.TARGET);
		aim.setValue(BigDecimal.valueOf(target, HUNDREDTHS));
		indicator.setTarget(aim);
		Outcome outcome = Elements.create(Literals.OUTCOME);
		outcome.setValue(BigDecimal.valueOf(value, HUNDREDTHS));
		indicator.getOutcomes().add(outcome);
		return outcome;
	}
}
