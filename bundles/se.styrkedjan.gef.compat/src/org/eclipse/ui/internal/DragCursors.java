package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors of GEF 3.2's flyout palette, a class that the workbench has removed since; numbers as they were there. */
public class DragCursors {

	public static final int INVALID = 0;
	public static final int LEFT = 1;
	public static final int RIGHT = 2;
	public static final int TOP = 3;
	public static final int BOTTOM = 4;
	public static final int CENTER = 5;
	public static final int OFFSCREEN = 6;
	public static final int FASTVIEW = 7;

	/** The cursor for a place where something is dragged to; belongs to the system. */
	public static Cursor getCursor(int code) {
		int style = switch (code) {
		case LEFT -> SWT.CURSOR_SIZEW;
		case RIGHT -> SWT.CURSOR_SIZEE;
		case TOP -> SWT.CURSOR_SIZEN;
		case BOTTOM -> SWT.CURSOR_SIZES;
		case INVALID -> SWT.CURSOR_NO;
		default -> SWT.CURSOR_SIZEALL;
		};
		return Display.getCurrent().getSystemCursor(style);
	}
}
