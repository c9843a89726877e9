package se.styrkedjan.followup.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** The column that the parts of a page stand in. */
public final class PageColumn {

	private PageColumn() {
	}

	/** A column that fills its parent, with margins. */
	public static Composite in(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		column.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		column.setLayoutData(FormKit.fillBoth());
		return Theme.current().paint(column, Tone.BACKGROUND, Tone.TEXT);
	}
}
