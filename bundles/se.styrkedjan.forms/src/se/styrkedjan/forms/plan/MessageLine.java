package se.styrkedjan.forms.plan;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The line under the pages: what there is to say at the left, whether all is saved at the right. */
final class MessageLine {

	private static final Messages WORDS = Messages.of(MessageLine.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Label message;
	private final Label mark;

	MessageLine(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		line.setLayout(FormKit.layout(2, Spacing.MEDIUM, Spacing.SMALL));
		line.setLayoutData(FormKit.fill());
		Theme.current().paint(line, Tone.PANEL, Tone.SECONDARY);
		message = new Label(line, SWT.NONE);
		message.setLayoutData(FormKit.fill());
		Theme.current().write(message, Tone.TEXT);
		mark = new Label(line, SWT.NONE);
		mark.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		Theme.current().write(mark, Tone.SECONDARY);
	}

	void say(String words) {
		write(words, Tone.TEXT);
	}

	void refuse(Refusal refusal) {
		write("■ " + Wording.current().of(refusal), Tone.BAD);
	}

	private void write(String words, Tone tone) {
		message.setText(words.replace("&", "&&"));
		message.setToolTipText(words);
		Theme.current().write(message, tone);
	}

	/** Shows whether there is anything to save. What was said before the last change is out of date. */
	void show(EditingSession session) {
		write("", Tone.TEXT);
		mark.setText(state(session));
		mark.requestLayout();
	}

	private static String state(EditingSession session) {
		if (session.isDirty()) {
			return "● " + WORDS.text("editor.unsaved");
		}
		if (session.revision().number() == 0) {
			return WORDS.text("editor.neverSaved");
		}
		return "✓ " + WORDS.text("editor.saved",
				TIME.format(session.revision().savedAt().atZone(ZoneId.systemDefault())));
	}
}
