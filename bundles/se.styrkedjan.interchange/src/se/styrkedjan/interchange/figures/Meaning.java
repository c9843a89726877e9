package se.styrkedjan.interchange.figures;

import java.util.EnumSet;
import java.util.Set;

/** What a column of a file of figures holds. */
public enum Meaning {
	/** Title of the indicator. */
	INDICATOR,
	/** Part of the unit, in the economy. */
	PART,
	/** Line of the economy, such as Personalkostnader. */
	LINE,
	/** Outcome of the period. */
	OUTCOME,
	/** Outcome of men and boys. */
	MEN,
	/** Outcome of women and girls. */
	WOMEN,
	/** The count that was met. */
	COUNT,
	/** The count it is a share of. */
	WHOLE,
	/** Men and boys in the count. */
	MEN_COUNT,
	/** Men and boys in the whole. */
	MEN_WHOLE,
	/** Women and girls in the count. */
	WOMEN_COUNT,
	/** Women and girls in the whole. */
	WOMEN_WHOLE,
	/** Budget. */
	BUDGET,
	/** Forecast of the year. */
	FORECAST,
	/** Where the figure comes from. */
	SOURCE,
	/** Analysis, or explanation of a deviation. */
	ANALYSIS,
	/** Deviation or sum that the file states; only compared. */
	CONTROL,
	/** Nothing that is read. */
	IGNORED;

	/** What columns of outcomes may hold. */
	public static final Set<Meaning> OF_OUTCOMES = EnumSet.of(INDICATOR, OUTCOME, MEN, WOMEN, COUNT, WHOLE, MEN_COUNT,
			MEN_WHOLE, WOMEN_COUNT, WOMEN_WHOLE, FORECAST, SOURCE, ANALYSIS, IGNORED);

	/** What columns of the economy may hold. */
	public static final Set<Meaning> OF_ECONOMY = EnumSet.of(PART, LINE, OUTCOME, BUDGET, FORECAST, ANALYSIS, CONTROL,
			IGNORED);

	/** Whether a cell holds a number. */
	public boolean isNumber() {
		return switch (this) {
		case INDICATOR, PART, LINE, SOURCE, ANALYSIS, IGNORED -> false;
		default -> true;
		};
	}
}
