package se.styrkedjan.diagram.ui.comment;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.markup.MarkupEditor;
import se.styrkedjan.ui.message.Messages;

/** Asks for the text of a comment. */
final class CommentDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(CommentDialog.class);
	private static final int WIDTH = 480;

	private final String subject;
	private final String signature;
	private final String before;
	private MarkupEditor text;
	private String written;

	/**
	 * A dialog over a window.
	 *
	 * @param subject   what is commented
	 * @param signature who comments, and when
	 * @param before    the text as it was written, as safe HTML; the empty string for a new comment
	 */
	CommentDialog(Shell parent, String subject, String signature, String before) {
		super(parent, new Form(WORDS.text("write.title"), WORDS.text("write.ok"), WIDTH));
		this.subject = subject;
		this.signature = signature;
		this.before = before;
	}

	/** Asks for safe HTML; empty when the user has changed their mind. */
	Optional<String> ask() {
		open();
		return Optional.ofNullable(written);
	}

	@Override
	protected void fill(Composite area) {
		FormKit.heading(area, WORDS.text("write.heading", subject));
		text = new MarkupEditor(area, WORDS.text("write.text"), (html, burst) -> {
			// is taken when the dialog is closed
		});
		text.show(before);
		text.help(WORDS.text("write.help"));
		text.control().addVerifyKeyListener(this::key);
		FormKit.secondary(area, signature);
	}

	/** Enter alone makes a new line. */
	private void key(VerifyEvent event) {
		if (event.keyCode == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			event.doit = false;
			okPressed();
		}
	}

	@Override
	protected void okPressed() {
		String html = text.html();
		if (PlainText.isBlank(html)) {
			text.complain(Optional.of(WORDS.text("write.empty")));
			fit();
			text.setFocus();
			return;
		}
		written = html;
		super.okPressed();
	}
}
