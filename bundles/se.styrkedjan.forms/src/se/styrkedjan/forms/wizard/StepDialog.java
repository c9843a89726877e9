package se.styrkedjan.forms.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A wizard in its window: words in the user's language, and no larger than the screen. */
public final class StepDialog extends WizardDialog {

	private static final Messages WORDS = Messages.of(StepDialog.class);
	/** What stands above and below the pages: bars of the window, title, buttons. */
	private static final int BARS = 200;
	private static final int EDGES = 60;

	private final String finish;

	/**
	 * A window for a wizard.
	 *
	 * @param parent what it stands before
	 * @param wizard the wizard
	 * @param finish verb of the button that ends it
	 */
	public StepDialog(Shell parent, IWizard wizard, String finish) {
		super(parent, wizard);
		this.finish = finish;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	/** Asks for a size of the pages, cut to what the screen has room for; answers the window. */
	public StepDialog sized(int width, int height) {
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		setPageSize(Math.min(width, screen.width - EDGES), Math.min(height, screen.height - BARS));
		return this;
	}

	/** The first field of the first page has the keyboard; left alone it would be the window's button. */
	@Override
	public void create() {
		super.create();
		getCurrentPage().getControl().setFocus();
	}

	/**
	 * On the last page the button that led there cannot be pressed; left alone the keyboard would be at the one back. While
	 * the page still looks for what it shows it cannot be finished either, and its first field has the keyboard.
	 */
	@Override
	protected void nextPressed() {
		super.nextPressed();
		Button next = getButton(IDialogConstants.NEXT_ID);
		Button onwards = next.isEnabled() ? next : getButton(IDialogConstants.FINISH_ID);
		if (onwards.isEnabled()) {
			onwards.setFocus();
		} else {
			getCurrentPage().getControl().setFocus();
		}
	}

	/** The platform makes the button to cancel without asking for its words. */
	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.CANCEL_ID).setText(WORDS.text("cancel"));
		Theme.current().paint(getButton(IDialogConstants.FINISH_ID), Tone.ACCENT, Tone.ON_ACCENT);
	}

	@Override
	protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
		return super.createButton(parent, id, switch (id) {
		case IDialogConstants.BACK_ID -> WORDS.text("back");
		case IDialogConstants.NEXT_ID -> WORDS.text("next");
		case IDialogConstants.FINISH_ID -> finish;
		default -> label;
		}, defaultButton);
	}
}
