package se.styrkedjan.diagram.ui.comment;

import java.util.function.BooleanSupplier;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Ctrl+Alt+M writes a comment, with Shift it lists all. Enter opens the comment on what is selected, when that leads nowhere
 * itself.
 */
public final class CommentKeys extends KeyHandler {

	private final Commenting commenting;
	private final BooleanSupplier leadsNowhere;

	/** @param leadsNowhere whether what is selected has nothing that Enter would open */
	public CommentKeys(Commenting commenting, BooleanSupplier leadsNowhere) {
		this.commenting = commenting;
		this.leadsNowhere = leadsNowhere;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		int mask = event.stateMask & (SWT.MOD1 | SWT.MOD2 | SWT.MOD3);
		if (event.keyCode == 'm' && mask == (SWT.MOD1 | SWT.MOD3)) {
			commenting.write();
			return true;
		}
		if (event.keyCode == 'm' && mask == (SWT.MOD1 | SWT.MOD2 | SWT.MOD3)) {
			commenting.list();
			return true;
		}
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && mask == 0 && leadsNowhere.getAsBoolean() && commenting.openSelected()) {
			return true;
		}
		return super.keyPressed(event);
	}
}
