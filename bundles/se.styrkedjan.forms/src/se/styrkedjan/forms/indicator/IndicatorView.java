package se.styrkedjan.forms.indicator;

/** Which columns the table of indicators shows. */
public enum IndicatorView {
	/** What is measured and what the targets are. */
	DEFINITION,
	/** What was measured in the period. */
	OUTCOME,
	/** Everything. */
	ALL
}
