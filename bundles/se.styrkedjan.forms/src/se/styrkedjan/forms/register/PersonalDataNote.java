package se.styrkedjan.forms.register;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.rules.text.PersonalData;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Tone;

/** Warns under a text, while it is being written, when it looks to hold what points out a person. */
final class PersonalDataNote {

	private static final Messages WORDS = Messages.of(PersonalDataNote.class);

	private final StyledText field;
	private final Label note;

	/**
	 * A warning that is shown only when there is a reason.
	 *
	 * @param parent what it stands in, a grid
	 * @param field  the text it watches
	 */
	PersonalDataNote(Composite parent, StyledText field) {
		this.field = field;
		note = FormKit.text(parent, "", TextStyle.BODY, Tone.WARNING);
		Shown.when(false, note);
		field.addListener(SWT.Modify, event -> check());
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = note.getText().isEmpty() ? event.result : note.getText();
			}
		});
	}

	/** The data itself is not repeated, since others may see the window. */
	private void check() {
		String words = words(PersonalData.find(field.getText()));
		if (!words.equals(note.getText())) {
			note.setText(words);
			note.requestLayout();
		}
		Shown.when(!words.isEmpty(), note);
	}

	/** The warning of a text as a field says it, which has a sign of its own; empty when nothing was found. */
	static Optional<String> complaint(String text) {
		return Optional.of(words(PersonalData.find(text))).filter(words -> !words.isEmpty())
				.map(words -> words.replaceFirst("^▲ ", ""));
	}

	/** The warning; empty when nothing was found. */
	static String words(Set<PersonalData> found) {
		String kinds = found.stream().map(kind -> WORDS.text("PersonalData." + kind))
				.collect(Collectors.joining(WORDS.text("PersonalData.and")));
		return found.isEmpty() ? "" : WORDS.text("PersonalData.note", kinds);
	}
}
