package se.styrkedjan.forms.table;

/** Whether a cell takes what is typed, and if not, why. */
public enum CellState {
	/** It may be typed in. */
	EDITABLE,
	/** It is decided above the unit. */
	INHERITED,
	/** The report of the period has been approved or decided. */
	FROZEN,
	/** It is said by the plan document of the year, which has been approved or decided. */
	PLANNED,
	/** It is computed from other cells. */
	COMPUTED,
	/** It is only shown, or has no meaning in this row. */
	READ_ONLY
}
