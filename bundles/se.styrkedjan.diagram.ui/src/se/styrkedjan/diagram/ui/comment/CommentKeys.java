package se.styrkedjan.diagram.ui.comment;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Ctrl+Alt+M writes a comment, with Shift it lists all. */
public final class CommentKeys extends KeyHandler {

	private final Commenting commenting;

	public CommentKeys(Commenting commenting) {
		this.commenting = commenting;
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
		return super.keyPressed(event);
	}
}
