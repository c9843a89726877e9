package se.styrkedjan.ui.theme;

import org.eclipse.swt.SWT;

/** The sizes of text, in points at 100 %, always in the font of the system. */
public enum TextStyle {
	/** Running text, fields, help. */
	BODY(11, SWT.NORMAL),
	/** Labels that must stand out, sums. */
	STRONG(11, SWT.BOLD),
	/** Emphasised running text. */
	EMPHASIS(11, SWT.ITALIC),
	/** Heads of sections and cards. */
	SECTION(13, SWT.BOLD),
	/** Heads of parts of a page, titles of goals. */
	HEADING(16, SWT.BOLD),
	/** Title of a page. */
	TITLE(22, SWT.NORMAL);

	private final int points;
	private final int style;

	TextStyle(int points, int style) {
		this.points = points;
		this.style = style;
	}

	/** Size in points at 100 %. */
	public int points() {
		return points;
	}

	/** {@link SWT#NORMAL}, {@link SWT#BOLD} or {@link SWT#ITALIC}. */
	public int style() {
		return style;
	}
}
