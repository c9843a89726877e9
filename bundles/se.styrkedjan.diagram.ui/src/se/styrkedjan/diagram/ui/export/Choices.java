package se.styrkedjan.diagram.ui.export;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;

/** Lists to choose one of an enumeration from, in words of its names, and boxes to tick. */
public final class Choices {

	private Choices() {
	}

	static Combo of(Composite parent, Messages words, Enum<?>... values) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		for (Enum<?> value : values) {
			combo.add(words.text(value.name()));
		}
		return combo;
	}

	/** A box to tick. */
	public static Button box(Composite parent, String text) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(text);
		box.setFont(Theme.current().font(TextStyle.BODY));
		box.setLayoutData(FormKit.fill());
		return box;
	}
}
