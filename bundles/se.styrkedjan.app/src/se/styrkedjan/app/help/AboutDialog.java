package se.styrkedjan.app.help;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** What the program is, its version, where the data lies, and what others have given to it. */
final class AboutDialog extends FormDialog {

	private static final Messages TEXT = Messages.of(AboutDialog.class);

	AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TEXT.text("about.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.row(parent, 2);
		area.setLayout(FormKit.layout(2, Spacing.LARGE, Spacing.LARGE));
		Label picture = new Label(area, SWT.NONE);
		picture.setImage(ProductImage.of(96));
		picture.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
		Composite words = FormKit.column(area, Spacing.SMALL);
		((GridData) words.getLayoutData()).widthHint = 440;
		FormKit.title(words, "Styrkedjan");
		FormKit.body(words, TEXT.text("about.what"));
		FormKit.secondary(words, TEXT.text("about.version", version(), System.getProperty("java.version")));
		WorkContext.get().store()
				.ifPresent(store -> FormKit.secondary(words, TEXT.text("about.data", store.location())));
		FormKit.secondary(words, TEXT.text("about.thanks"));
		return area;
	}

	private static String version() {
		return FrameworkUtil.getBundle(AboutDialog.class).getVersion().toString();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TEXT.text("about.close"), true);
	}
}
