package se.styrkedjan.ui.form;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog made of form parts: as wide as they want, and then as high as their wrapped words need at that width. */
public abstract class FormDialog extends Dialog {

	/** A dialog over a window. */
	protected FormDialog(Shell parent) {
		super(parent);
	}

	/**
	 * The first field has the keyboard; left alone it would be the main button. A field on a page that scrolls has no size
	 * yet and cannot take it before the dialog is seen.
	 */
	@Override
	public void create() {
		super.create();
		((Composite) getDialogArea()).setFocus();
		getShell().addListener(SWT.Activate, event -> event.display.asyncExec(this::keepKeyboard));
	}

	private void keepKeyboard() {
		Shell shell = getShell();
		if (shell != null && !shell.isDisposed() && shell.getDisplay().getActiveShell() == shell
				&& shell.getDisplay().getFocusControl() == null) {
			((Composite) getDialogArea()).setFocus();
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		GridData data = FormKit.fillBoth();
		data.heightHint = 0;
		if (getDialogArea().getLayoutData() instanceof GridData wanted) {
			data.widthHint = wanted.widthHint;
		}
		getDialogArea().setLayoutData(data);
		return contents;
	}

	@Override
	protected Point getInitialSize() {
		return wanted(getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
	}

	/** Gives the dialog the height its parts need now, such as after a message has come. */
	protected void fit() {
		getShell().setSize(wanted(getShell().getSize().x));
	}

	/** The parts are measured themselves: a shell measures wrapped words at the width they would like to have. */
	private Point wanted(int width) {
		var trim = getShell().computeTrim(0, 0, 0, 0);
		int parts = getDialogArea().computeSize(width - trim.width, SWT.DEFAULT, true).y;
		int buttons = getButtonBar().computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y;
		return new Point(width, parts + buttons + trim.height);
	}
}
