package se.styrkedjan.ui.form;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** A dialog made of form parts: as wide as they want, and then as high as their wrapped words need at that width. */
public abstract class FormDialog extends Dialog {

	/** A dialog over a window. */
	protected FormDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected Point getInitialSize() {
		return wanted(getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
	}

	/** Gives the dialog the height its parts need now, such as after a message has come. */
	protected void fit() {
		getShell().setSize(wanted(getShell().getSize().x));
	}

	private Point wanted(int width) {
		return getShell().computeSize(width - (getShell().computeTrim(0, 0, 0, 0).width), SWT.DEFAULT, true);
	}
}
