package se.styrkedjan.interchange.tables;

/** The tables of the published documents. */
public enum TableKind {
	/** Indicators of a goal. */
	INDICATORS,
	/** Activities of a goal. */
	ACTIVITIES,
	/** Register of views and complaints. */
	REGISTER,
	/** Income and costs of a part of the unit. */
	ECONOMY
}
