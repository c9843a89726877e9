package se.styrkedjan.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/**
 * A field of a form: label over, the control, help in grey under it, and a message under that when something is wrong.
 * What was typed always stays. A screen reader says label, and help or message.
 *
 * @param <C> kind of control
 */
public final class Field<C extends Control> extends Composite {

	private final Label label;
	private final C control;
	private final FieldNotes notes;

	/**
	 * A field.
	 *
	 * @param parent  what it stands in
	 * @param text    its label
	 * @param factory makes the control in the field
	 */
	public Field(Composite parent, String text, Function<Composite, C> factory) {
		super(parent, SWT.NONE);
		setLayout(FormKit.layout(1, Spacing.TINY, 0));
		setLayoutData(FormKit.fill());
		setBackground(parent.getBackground());
		label = FormKit.text(this, text, TextStyle.BODY, Tone.TEXT);
		control = factory.apply(this);
		if (control.getLayoutData() == null) {
			control.setLayoutData(FormKit.fill());
		}
		control.setFont(Theme.current().font(TextStyle.BODY));
		notes = new FieldNotes(this);
		nameForScreenReaders();
	}

	/** The control itself. */
	public C control() {
		return control;
	}

	/** Shows help under the field; answers the field. */
	public Field<C> help(String text) {
		notes.help(text);
		return this;
	}

	/** Shows what is wrong and what to do, or nothing more when empty. */
	public void complain(Optional<String> problem) {
		notes.complain(problem);
	}

	/** Runs something with the control; answers the field. */
	public Field<C> with(Consumer<C> action) {
		action.accept(control);
		return this;
	}

	private void nameForScreenReaders() {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label.getText();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = notes.words();
			}
		});
	}
}
