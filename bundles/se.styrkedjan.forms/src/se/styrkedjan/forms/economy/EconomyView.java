package se.styrkedjan.forms.economy;

/** What the table of the economy shows of its lines. */
enum EconomyView {
	/** Outcome, budget, deviations, forecast and explanation of the chosen period. */
	PERIOD,
	/** The outcome of each month. */
	MONTH_OUTCOME,
	/** The budget of each month. */
	MONTH_BUDGET
}
