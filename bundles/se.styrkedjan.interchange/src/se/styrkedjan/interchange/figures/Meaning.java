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
	/** Name of the unit that a row is about, in a file of several. */
	UNIT,
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
	/** The month that a row is about. */
	MONTH,
	/** Outcome of a month. */
	OUTCOME_JAN, OUTCOME_FEB, OUTCOME_MAR, OUTCOME_APR, OUTCOME_MAY, OUTCOME_JUN,
	/** Outcome of a month. */
	OUTCOME_JUL, OUTCOME_AUG, OUTCOME_SEP, OUTCOME_OCT, OUTCOME_NOV, OUTCOME_DEC,
	/** Budget of a month. */
	BUDGET_JAN, BUDGET_FEB, BUDGET_MAR, BUDGET_APR, BUDGET_MAY, BUDGET_JUN,
	/** Budget of a month. */
	BUDGET_JUL, BUDGET_AUG, BUDGET_SEP, BUDGET_OCT, BUDGET_NOV, BUDGET_DEC,
	/** Nothing that is read. */
	IGNORED;

	/** What columns of outcomes may hold. */
	public static final Set<Meaning> OF_OUTCOMES = EnumSet.of(INDICATOR, UNIT, OUTCOME, MEN, WOMEN, COUNT, WHOLE,
			MEN_COUNT, MEN_WHOLE, WOMEN_COUNT, WOMEN_WHOLE, FORECAST, SOURCE, ANALYSIS, IGNORED);

	/** What columns of the economy may hold. */
	public static final Set<Meaning> OF_ECONOMY = EnumSet.of(PART, LINE, OUTCOME, BUDGET, FORECAST, ANALYSIS, CONTROL,
			IGNORED);

	private static final int MONTHS = 12;

	/** What columns of the economy month by month may hold. */
	public static final Set<Meaning> OF_MONTHS = months();

	private static Set<Meaning> months() {
		Set<Meaning> meanings = EnumSet.of(PART, LINE, MONTH, OUTCOME, BUDGET, CONTROL, IGNORED);
		meanings.addAll(EnumSet.range(OUTCOME_JAN, BUDGET_DEC));
		return meanings;
	}

	/**
	 * What a column holds that is about one month.
	 *
	 * @param month   1 to 12
	 * @param ofMonth outcome or budget
	 */
	public static Meaning of(int month, Meaning ofMonth) {
		return values()[(ofMonth == BUDGET ? BUDGET_JAN : OUTCOME_JAN).ordinal() + month - 1];
	}

	/** The month that the column is about, 1 to 12; 0 when it is about none. */
	public int month() {
		return isOfMonth() ? (ordinal() - OUTCOME_JAN.ordinal()) % MONTHS + 1 : 0;
	}

	/** Outcome or budget, for a column that is about one month; else the meaning itself. */
	public Meaning ofMonth() {
		return !isOfMonth() ? this : compareTo(BUDGET_JAN) < 0 ? OUTCOME : BUDGET;
	}

	private boolean isOfMonth() {
		return compareTo(OUTCOME_JAN) >= 0 && compareTo(BUDGET_DEC) <= 0;
	}

	/** Whether a cell holds a number. */
	public boolean isNumber() {
		return switch (this) {
		case INDICATOR, PART, LINE, UNIT, MONTH, SOURCE, ANALYSIS, IGNORED -> false;
		default -> true;
		};
	}
}
