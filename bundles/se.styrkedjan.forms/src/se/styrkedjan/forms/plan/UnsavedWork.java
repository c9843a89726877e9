package se.styrkedjan.forms.plan;

import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Messages;

/** Unsaved work in a document whose editor is to be closed. */
record UnsavedWork(EditingSession session) {

	private static final Messages WORDS = Messages.of(UnsavedWork.class);

	/** What is to be done with it. */
	enum Answer {
		SAVE, DISCARD, STAY
	}

	/** Asks the user; what is not to be saved is taken back. */
	Answer ask(Shell shell, String name) {
		AlertText question = new AlertText(Alert.Kind.QUESTION, WORDS.text("close.title", name), WORDS.text("close.what"),
				"");
		Answer answer = switch (Alert.ask(shell, question, WORDS.text("close.save"), WORDS.text("close.discard"),
				WORDS.text("close.cancel"))) {
		case 0 -> Answer.SAVE;
		case 1 -> Answer.DISCARD;
		default -> Answer.STAY;
		};
		if (answer == Answer.DISCARD) {
			discard();
		}
		return answer;
	}

	/** What is not to be saved must not stay in the views that share the session; redo would bring it back. */
	private void discard() {
		while (session.isDirty() && session.undoable().isPresent()) {
			session.undo();
		}
		while (session.isDirty() && session.redoable().isPresent()) {
			session.redo();
		}
	}
}
