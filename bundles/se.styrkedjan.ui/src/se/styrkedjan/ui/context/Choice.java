package se.styrkedjan.ui.context;

import java.util.Objects;

/**
 * The unit and year that everything in the window shows.
 *
 * @param unitId   UUID of the unit, or the empty string when none is chosen
 * @param unitName its name, or the empty string
 * @param year     calendar year, or 0 when none is chosen
 */
public record Choice(String unitId, String unitName, int year) {

	/** Nothing is chosen. */
	public static final Choice NONE = new Choice("", "", 0);

	/** A plan that was written without unit has none to choose. */
	public Choice {
		unitId = Objects.requireNonNullElse(unitId, "");
		unitName = Objects.requireNonNullElse(unitName, "");
	}

	/** Whether both unit and year are chosen. */
	public boolean isComplete() {
		return !unitId.isEmpty() && year > 0;
	}
}
