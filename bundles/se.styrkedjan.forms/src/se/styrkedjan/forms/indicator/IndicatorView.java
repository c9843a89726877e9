package se.styrkedjan.forms.indicator;

/** Which columns the table of indicators shows. */
public enum IndicatorView {
	/** What is measured and what the targets are. */
	DEFINITION,
	/** What was measured in the period. */
	OUTCOME,
	/** Everything of the period. */
	ALL,
	/** What was measured in earlier years and in each period of this one. */
	PERIODS,
	/** What was measured of women and men in each period. */
	GENDER
}
