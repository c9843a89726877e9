package se.styrkedjan.diagram.ui.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.diagram.ui.canvas.Sheet;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.process.ReviseProcess;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Says, while it is so, that what is shown is settled and cannot be changed, and offers to begin the next version. */
public final class SettledBar implements SessionListener {

	private static final Messages WORDS = Messages.of(SettledBar.class);

	private final Sheet sheet;
	private final Composite row;
	private final Label words;
	private final Button revise;
	/** What is said now; null before anything has been asked. */
	private String shown;

	/** A bar that follows a sheet. */
	public SettledBar(Composite parent, Sheet sheet) {
		this.sheet = sheet;
		row = Theme.current().paint(new Composite(parent, SWT.NONE), Tone.HOVER, Tone.TEXT);
		row.setLayout(FormKit.layout(2, Spacing.MEDIUM, Spacing.TINY));
		row.setLayoutData(FormKit.fill());
		words = FormKit.text(row, "", TextStyle.BODY, Tone.TEXT);
		revise = FormKit.button(row, WORDS.text("settled.revise"), this::revise);
		sheet.session().addListener(this);
		row.addDisposeListener(event -> sheet.session().removeListener(this));
		stateChanged();
	}

	private void revise() {
		if (sheet.diagram().getTarget() instanceof Process process) {
			sheet.perform(new ReviseProcess(process));
		}
	}

	@Override
	public void stateChanged() {
		String said = sheet.live().settled().map(Wording.current()::of).orElse("");
		if (!said.equals(shown)) {
			shown = said;
			show();
		}
	}

	private void show() {
		words.setText(shown.replace("&", "&&"));
		revise.setVisible(sheet.diagram().getTarget() instanceof Process);
		row.setVisible(!shown.isEmpty());
		((GridData) row.getLayoutData()).exclude = shown.isEmpty();
		row.getParent().getParent().layout(true, true);
	}
}
