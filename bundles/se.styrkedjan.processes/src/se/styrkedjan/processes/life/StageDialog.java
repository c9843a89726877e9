package se.styrkedjan.processes.life;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.ui.dialog.QuestionDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** Asks what a change of stage needs; stays open, with words at the field, until it can be made. */
abstract class StageDialog extends QuestionDialog {

	private static final Messages WORDS = Messages.of(StageDialog.class);
	private static final int WIDTH = 480;

	private final String key;
	private Operation operation;

	/** A dialog with the words of a key. */
	StageDialog(Shell parent, String key) {
		super(parent, new Form(WORDS.text(key + ".title"), WORDS.text(key + ".verb"), WIDTH));
		this.key = key;
	}

	/** Asks; empty when the user has changed their mind. */
	final Optional<Operation> ask() {
		return open() == OK ? Optional.of(operation) : Optional.empty();
	}

	/** Makes the fields. */
	abstract void fields(Composite area);

	/** The change that what is typed means. */
	abstract Operation typed();

	/** Says at the field it is about why the change cannot be made. */
	abstract void complain(Optional<Refusal> refusal, String words);

	@Override
	protected final void fill(Composite area) {
		FormKit.heading(area, WORDS.text(key + ".title"));
		FormKit.body(area, WORDS.text(key + ".text"));
		fields(area);
	}

	@Override
	protected void okPressed() {
		Operation wanted = typed();
		Optional<Refusal> refusal = wanted.check();
		complain(refusal, refusal.map(Wording.current()::of).orElse(""));
		if (refusal.isEmpty()) {
			operation = wanted;
			super.okPressed();
		} else {
			fit();
		}
	}
}
