package se.styrkedjan.forms.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.forms.plan.Shown;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;

/** What stands in place of a table without rows: words on what it is for, and perhaps the first step. */
final class EmptyTable {

	private final Composite column;
	private final Label words;
	private Button first;

	EmptyTable(Composite parent) {
		column = FormKit.column(parent, Spacing.MEDIUM);
		words = FormKit.body(column, "");
	}

	/** Offers the first step. */
	void offer(TablePage.Step step) {
		first = FormKit.primary(column, step.words(), step.action());
		first.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
	}

	/** Gives way to the table. */
	void hide() {
		Shown.when(false, column);
	}

	/** Stands in place of a table that is still to be begun, or of one whose rows are only filtered out. */
	void show(String text, boolean unbegun) {
		words.setText(text.replace("&", "&&"));
		if (first != null) {
			Shown.when(unbegun, first);
		}
		Shown.when(true, column);
	}
}
