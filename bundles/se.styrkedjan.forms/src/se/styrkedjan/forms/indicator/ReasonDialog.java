package se.styrkedjan.forms.indicator;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Asks why the proposed fulfilment of an indicator is overruled; it cannot be left empty. */
final class ReasonDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(ReasonDialog.class);
	private static final int WIDTH = 480;
	private static final int LINES = 5;

	private final Indicator indicator;
	private final Status proposed;
	private final Status chosen;
	private Field<Text> field;
	private String reason = "";

	private ReasonDialog(Shell parent, Indicator indicator, Status proposed, Status chosen) {
		super(parent);
		this.indicator = indicator;
		this.proposed = proposed;
		this.chosen = chosen;
	}

	/** Asks; answers the reason, empty when the user changed his mind. */
	static Optional<String> ask(Shell parent, Indicator indicator, Status proposed, Status chosen) {
		ReasonDialog dialog = new ReasonDialog(parent, indicator, proposed, chosen);
		return dialog.open() == OK ? Optional.of(dialog.reason) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("reason.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		FormKit.section(area, indicator.getTitle() == null ? "" : indicator.getTitle());
		FormKit.body(area, WORDS.text("reason.what", StatusSign.of(proposed).text(), StatusSign.of(chosen).text()));
		field = new Field<>(area, WORDS.text("reason.label"), this::text).help(WORDS.text("reason.help"));
		return area;
	}

	private Text text(Composite parent) {
		Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridData data = FormKit.fill();
		data.heightHint = LINES * text.getLineHeight();
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("reason.cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, WORDS.text("reason.ok"), true), Tone.ACCENT,
				Tone.ON_ACCENT);
		check();
	}

	private void check() {
		reason = field == null ? "" : field.control().getText().strip();
		Control ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!reason.isEmpty());
		}
	}
}
