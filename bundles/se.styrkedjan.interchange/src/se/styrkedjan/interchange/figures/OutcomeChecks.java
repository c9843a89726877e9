package se.styrkedjan.interchange.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import se.styrkedjan.interchange.findings.Findings;

/** What a row of outcomes must agree with itself about. */
final class OutcomeChecks {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** Published shares are rounded to at most half a percentage point. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.5");

	private OutcomeChecks() {
	}

	static void check(int row, String name, Map<Meaning, BigDecimal> numbers, Findings findings) {
		within(row, name, numbers.get(Meaning.COUNT), numbers.get(Meaning.WHOLE), findings);
		within(row, name, numbers.get(Meaning.MEN_COUNT), numbers.get(Meaning.MEN_WHOLE), findings);
		within(row, name, numbers.get(Meaning.WOMEN_COUNT), numbers.get(Meaning.WOMEN_WHOLE), findings);
		share(row, name, numbers, findings);
	}

	private static void within(int row, String name, BigDecimal part, BigDecimal whole, Findings findings) {
		if (part == null || whole == null) {
			return;
		}
		if (part.signum() < 0 || whole.signum() <= 0 || part.compareTo(whole) > 0) {
			findings.error(row, "figures.countBeyondWhole", name, part.toPlainString(), whole.toPlainString());
		}
	}

	private static void share(int row, String name, Map<Meaning, BigDecimal> numbers, Findings findings) {
		BigDecimal outcome = numbers.get(Meaning.OUTCOME);
		BigDecimal part = numbers.get(Meaning.COUNT);
		BigDecimal whole = numbers.get(Meaning.WHOLE);
		if (outcome == null || part == null || whole == null || whole.signum() <= 0) {
			return;
		}
		BigDecimal share = part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
		if (share.subtract(outcome).abs().compareTo(ROUNDING) > 0) {
			findings.warning(row, "figures.shareDiffers", name, outcome.toPlainString().replace('.', ','),
					share.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ','));
		}
	}
}
