package se.styrkedjan.forms.navigator;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Says what the navigator is for and offers the first step, when the unit has no plan for the year. */
final class EmptyNavigator implements NavigatorContent {

	private static final Messages WORDS = Messages.of(EmptyNavigator.class);

	private final Composite column;

	EmptyNavigator(Composite parent, Choice choice) {
		column = new Composite(parent, 0);
		Theme.current().paint(column, Tone.PANEL, Tone.TEXT);
		column.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		FormKit.section(column, choice.isComplete()
				? WORDS.text("empty.title", choice.unitName(), Integer.toString(choice.year()))
				: WORDS.text("empty.noChoice"));
		FormKit.secondary(column, WORDS.text("empty.text"));
		FirstSteps.addTo(column);
	}

	@Override
	public Control control() {
		return column;
	}

	@Override
	public void setFocus() {
		column.setFocus();
	}
}
