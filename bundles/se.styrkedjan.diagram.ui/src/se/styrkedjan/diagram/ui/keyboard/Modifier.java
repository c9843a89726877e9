package se.styrkedjan.diagram.ui.keyboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** The modifier keys that mean something on the canvas; on macOS Command stands for Ctrl. */
enum Modifier {
	NONE, SHIFT, CONTROL, CONTROL_SHIFT, SHIFT_ALT, OTHER;

	static Modifier of(KeyEvent event) {
		int mask = event.stateMask & (SWT.MOD1 | SWT.MOD2 | SWT.MOD3);
		if (mask == 0) {
			return NONE;
		}
		if (mask == SWT.MOD1) {
			return CONTROL;
		}
		if (mask == SWT.MOD2) {
			return SHIFT;
		}
		if (mask == (SWT.MOD1 | SWT.MOD2)) {
			return CONTROL_SHIFT;
		}
		return mask == (SWT.MOD2 | SWT.MOD3) ? SHIFT_ALT : OTHER;
	}
}
