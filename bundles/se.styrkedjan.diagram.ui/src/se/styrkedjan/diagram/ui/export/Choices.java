package se.styrkedjan.diagram.ui.export;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.message.Messages;

/** Lists to choose one of an enumeration from, in words of its names. */
final class Choices {

	private Choices() {
	}

	static Combo of(Composite parent, Messages words, Enum<?>... values) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		for (Enum<?> value : values) {
			combo.add(words.text(value.name()));
		}
		return combo;
	}
}
