package se.styrkedjan.forms.table;

/** Where the text of a column stands. */
public enum Align {
	LEFT, RIGHT
}
