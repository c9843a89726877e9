package se.styrkedjan.interchange.tables;

/** What a column of a published table holds. */
public enum ColumnType {

	/** Title of an indicator. */
	INDICATOR,
	/** Periodens utfall. */
	OUTCOME,
	/** Utfall män/pojkar. */
	MEN,
	/** Utfall kvinnor/flickor. */
	WOMEN,
	/** Utfall of an earlier period. */
	PREVIOUS,
	/** Årsmål. */
	TARGET,
	/** KF:s årsmål. */
	CITY_TARGET,
	/** Prognos. */
	FORECAST,
	/** Period. */
	PERIOD,
	/** Periodicitet. */
	PERIODICITY,
	/** Title of an activity. */
	ACTIVITY,
	/** Startdatum. */
	START,
	/** Slutdatum. */
	END,
	/** Avvikelse. */
	DEVIATION,
	/** Ansvarig. */
	RESPONSIBLE,
	/** Status. */
	STATUS,
	/** Uppdelning of the register. */
	GROUP,
	/** Kategori of the register. */
	CATEGORY,
	/** Utfall T1 of the register. */
	T1,
	/** Utfall T2 of the register. */
	T2,
	/** Utfall VB of the register. */
	VB,
	/** Totalt ack of the register. */
	TOTAL,
	/** Bedömning och planerade åtgärder. */
	MEASURES,
	/** Title of an economy row. */
	LABEL,
	/** Budget. */
	BUDGET,
	/** A column that no document of the kind is known to have; its text is kept. */
	OTHER
}
