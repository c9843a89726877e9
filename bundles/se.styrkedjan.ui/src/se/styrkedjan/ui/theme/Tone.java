package se.styrkedjan.ui.theme;

/** A colour by what it is for; {@link ColorScheme} says how it looks in light and dark. */
public enum Tone {
	/** What text is read and written on. */
	BACKGROUND,
	/** Side panels, cards, table heads and what is read-only. */
	PANEL,
	/** Running text. */
	TEXT,
	/** Help text and what is less important. */
	SECONDARY,
	/** Thin lines that part things; decoration, never the only sign of anything. */
	LINE,
	/** Edges of fields and other things to use; at least 3:1 against what is around. */
	EDGE,
	/** The accent: main buttons, links, focus. */
	ACCENT,
	/** Text on the accent. */
	ON_ACCENT,
	/** Background of what is selected. */
	SELECTION,
	/** Background of what the pointer is over. */
	HOVER,
	/** Fulfilled, all is well. */
	GOOD,
	/** Background of a message that all is well. */
	GOOD_BACKGROUND,
	/** Partly fulfilled, look at this. */
	WARNING,
	/** Background of a message to look at. */
	WARNING_BACKGROUND,
	/** Not fulfilled, wrong. */
	BAD,
	/** Background of a message that something is wrong. */
	BAD_BACKGROUND
}
