package se.styrkedjan.interchange.figures;

import java.util.Optional;
import java.util.regex.Pattern;

import se.styrkedjan.interchange.matching.Similarity;
import se.styrkedjan.model.steering.Indicator;

/**
 * Which unit a row is about, in a file of several. A column of that head may just as well hold what the indicator is
 * measured in, which says nothing of whom it is about.
 *
 * @param written   what the column says; empty for nothing
 * @param indicator the indicator of the row, when it is known
 */
record RowUnit(String written, Optional<Indicator> indicator) {

	/** From here two names are taken for the same unit. */
	private static final double ALIKE = 0.8;
	/** Shorter words are measures, such as st, kr and antal; names of units are longer. */
	private static final int SHORTEST = 6;
	private static final Pattern MEASURES = Pattern.compile(
			"procent(enheter)?|personer|kronor|stycken|dagar|timmar|veckor|månader|minuter|poäng|percent|persons|people|days|hours",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Whether it is another unit than that of a plan; not when the plan's has no name. */
	boolean isOther(String unitName) {
		return written.length() >= SHORTEST && !unitName.isBlank() && !isMeasure()
				&& Similarity.of(written, unitName) < ALIKE;
	}

	private boolean isMeasure() {
		return indicator.map(Indicator::getUnit).filter(written::equalsIgnoreCase).isPresent()
				|| written.indexOf('%') >= 0 || MEASURES.matcher(written).matches();
	}
}
