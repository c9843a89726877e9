package se.styrkedjan.diagram.ui.tools;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Keys for the whole diagram: Ctrl with +, - and 0 zooms, with L arranges and with Shift+L turns, with D duplicates, with I
 * inserts; Alt+↑ goes up a level.
 */
public final class ViewKeys extends KeyHandler {

	private final DiagramActions actions;
	private final Breadcrumb breadcrumb;
	private final Runnable insert;

	/**
	 * Keys for a diagram, and to the level above it.
	 *
	 * @param insert puts elements of other documents on it
	 */
	public ViewKeys(DiagramActions actions, Breadcrumb breadcrumb, Runnable insert) {
		this.actions = actions;
		this.breadcrumb = breadcrumb;
		this.insert = insert;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if (event.keyCode == SWT.ARROW_UP && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3) {
			return breadcrumb.up();
		}
		if ((event.stateMask & SWT.MOD1) == 0) {
			return super.keyPressed(event);
		}
		return switch (event.keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> done(actions::zoomIn);
		case '-', SWT.KEYPAD_SUBTRACT -> done(actions::zoomOut);
		case '0', SWT.KEYPAD_0 -> done(actions::fullSize);
		case '9', SWT.KEYPAD_9 -> done(actions::fit);
		case 'l' -> done((event.stateMask & SWT.MOD2) == 0 ? actions::arrange : this::turn);
		case 'i' -> done(insert);
		case 'd' -> done(actions.copying()::duplicate);
		default -> super.keyPressed(event);
		};
	}

	private void turn() {
		if (actions.canTurn()) {
			actions.lead(actions.direction().turned());
		}
	}

	private static boolean done(Runnable action) {
		action.run();
		return true;
	}
}
