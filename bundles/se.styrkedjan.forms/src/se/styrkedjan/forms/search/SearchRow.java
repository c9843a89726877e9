package se.styrkedjan.forms.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The field to search in, with lists beside it, or below it where there is little room. */
final class SearchRow {

	private static final Messages WORDS = Messages.of(SearchRow.class);
	/** The field and three lists. */
	private static final int PARTS = 4;
	private static final int NARROW = 760;

	private final Composite row;
	private final Text field;

	SearchRow(Composite parent) {
		row = FormKit.row(parent, PARTS);
		field = new Text(row, SWT.SEARCH | SWT.ICON_CANCEL);
		field.setMessage(WORDS.text("field"));
		field.setLayoutData(FormKit.fill());
		row.addListener(SWT.Resize, event -> fold());
	}

	/** Where words are typed. */
	Text field() {
		return field;
	}

	/** What the lists are put into. */
	Composite parts() {
		return row;
	}

	private void fold() {
		boolean narrow = row.getClientArea().width < NARROW;
		GridData data = (GridData) field.getLayoutData();
		int span = narrow ? PARTS - 1 : 1;
		if (data.horizontalSpan != span) {
			data.horizontalSpan = span;
			((GridLayout) row.getLayout()).numColumns = narrow ? PARTS - 1 : PARTS;
			row.requestLayout();
		}
	}
}
