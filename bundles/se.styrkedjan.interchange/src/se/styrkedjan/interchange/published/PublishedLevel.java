package se.styrkedjan.interchange.published;

/** Level of a goal in the steering chain, from the top down. */
public enum PublishedLevel {

	/** KF:s inriktningsmål. */
	CITY_DIRECTION,

	/** KF:s mål för verksamhetsområdet. */
	CITY_AREA,

	/** Nämndmål. */
	BOARD,

	/** Avdelningsmål, printed as Enhetsmål: Avdelningsmål. */
	DEPARTMENT,

	/** Enhetsmål. */
	UNIT;

	/** @return whether a goal of this level may stand below one of the other */
	public boolean below(PublishedLevel other) {
		return ordinal() > other.ordinal() && !(this == UNIT && other == DEPARTMENT);
	}
}
