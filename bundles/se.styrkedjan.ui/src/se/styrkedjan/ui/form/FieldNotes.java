package se.styrkedjan.ui.form;

import java.util.Optional;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Tone;

/** The help in grey under a field, and the message under that when something is wrong; neither takes room when empty. */
public final class FieldNotes {

	private final Label help;
	private final Label message;

	/**
	 * Notes without words.
	 *
	 * @param parent the field they stand last in, with a grid layout
	 */
	public FieldNotes(Composite parent) {
		help = hidden(parent, Tone.SECONDARY);
		message = hidden(parent, Tone.BAD);
	}

	private static Label hidden(Composite parent, Tone tone) {
		Label hidden = FormKit.text(parent, "", TextStyle.BODY, tone);
		show(hidden, "");
		return hidden;
	}

	/** Shows help, or nothing when empty. */
	public void help(String text) {
		show(help, text);
	}

	/** Shows what is wrong and what to do, or nothing when empty. */
	public void complain(Optional<String> problem) {
		show(message, problem.map(words -> "■ " + words).orElse(""));
	}

	/** What a screen reader says after the label: what is wrong, else the help. */
	public String words() {
		return message.getText().isEmpty() ? help.getText() : message.getText();
	}

	private static void show(Label label, String text) {
		label.setText(text.replace("&", "&&"));
		label.setVisible(!text.isEmpty());
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		label.requestLayout();
	}
}
