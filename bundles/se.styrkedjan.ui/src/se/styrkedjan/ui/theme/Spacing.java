package se.styrkedjan.ui.theme;

/** The grid of distances, in points at 100 %. */
public final class Spacing {

	/** Between a label and its field. */
	public static final int TINY = 4;
	/** Between things that belong together. */
	public static final int SMALL = 8;
	/** Between fields, and inside cards. */
	public static final int MEDIUM = 16;
	/** Between sections, and the margin of a page. */
	public static final int LARGE = 24;
	/** Most characters on a line of running text. */
	public static final int LINE_CHARACTERS = 75;

	private Spacing() {
	}
}
