package se.styrkedjan.forms.navigator;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** Says that the plan of the unit and year chosen is being fetched; nothing can be begun before it is known. */
final class LookingNavigator implements NavigatorContent {

	private static final Messages WORDS = Messages.of(LookingNavigator.class);

	private final Composite column;

	LookingNavigator(Composite parent) {
		column = new Composite(parent, 0);
		Theme.current().paint(column, Tone.PANEL, Tone.TEXT);
		column.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		FormKit.secondary(column, WORDS.text("looking") + " …");
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
