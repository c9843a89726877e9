package se.styrkedjan.forms.register;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.register.Answer;
import se.styrkedjan.rules.register.GuidedJudgement.Question;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** One question with its three answers and what the answer rests on. */
final class QuestionPart {

	private static final Messages WORDS = Messages.of(QuestionPart.class);
	private static final Answer[] ORDER = {Answer.YES, Answer.NO, Answer.UNKNOWN};

	private Consumer<Answer> answered = answer -> {
		// nobody listens yet
	};
	private Consumer<String> noted = note -> {
		// nobody listens yet
	};

	/**
	 * Where a question stands.
	 *
	 * @param question the question
	 * @param number   its number, from 1
	 */
	record Place(Question question, int number) {
	}

	QuestionPart(Composite parent, Place place, Answer known, String note) {
		FormKit.secondary(parent, WORDS.text("judge.number", place.number()));
		String words = WORDS.text("question." + place.question());
		FormKit.section(parent, words);
		FormKit.secondary(parent, WORDS.text("question." + place.question() + ".help"));
		Composite choices = FormKit.row(parent, ORDER.length);
		choices.setLayout(FormKit.layout(ORDER.length, Spacing.LARGE, 0));
		for (Answer answer : ORDER) {
			Button button = new Button(choices, SWT.RADIO);
			button.setText(Wording.current().literal(answer));
			button.setSelection(answer == known);
			button.addListener(SWT.Selection, event -> answer(button, answer));
		}
		Field<Text> field = new Field<>(parent, WORDS.text("judge.note"), box -> new Text(box, SWT.BORDER));
		field.control().setText(note);
		field.control().addListener(SWT.Modify, event -> {
			field.complain(PersonalDataNote.complaint(field.control().getText()));
			noted.accept(field.control().getText());
		});
		field.help(WORDS.text("judge.note.help"));
	}

	private void answer(Button button, Answer answer) {
		if (button.getSelection()) {
			answered.accept(answer);
		}
	}

	/** Who is told of the answer. */
	QuestionPart onAnswer(Consumer<Answer> listener) {
		answered = listener;
		return this;
	}

	/** Who is told of what is written. */
	QuestionPart onNote(Consumer<String> listener) {
		noted = listener;
		return this;
	}
}
