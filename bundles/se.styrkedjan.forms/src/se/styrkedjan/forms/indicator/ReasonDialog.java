package se.styrkedjan.forms.indicator;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.status.StatusSign;

/** Asks why the proposed fulfilment of an indicator is overruled; it cannot be left empty. */
final class ReasonDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(ReasonDialog.class);
	private static final int WIDTH = 480;
	private static final int LINES = 5;

	private final Indicator indicator;
	private final Status proposed;
	private final Status chosen;
	private Field<Text> field;
	private String reason = "";

	private ReasonDialog(Shell parent, Indicator indicator, Status proposed, Status chosen) {
		super(parent, new Form(WORDS.text("reason.title"), WORDS.text("reason.ok"), WIDTH));
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
	protected void fill(Composite area) {
		FormKit.section(area, indicator.getTitle() == null ? "" : indicator.getTitle());
		FormKit.body(area, WORDS.text("reason.what", StatusSign.of(proposed).text(), StatusSign.of(chosen).text()));
		field = new Field<>(area, WORDS.text("reason.label"), this::text).help(WORDS.text("reason.help"));
	}

	@Override
	protected void made() {
		check();
	}

	private Text text(Composite parent) {
		Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridData data = FormKit.fill();
		data.heightHint = LINES * text.getLineHeight();
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	private void check() {
		reason = field == null ? "" : field.control().getText().strip();
		allow(!reason.isEmpty());
	}
}
