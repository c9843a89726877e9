package se.styrkedjan.processes.dictionary;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.NamedElement;
import se.styrkedjan.store.UseRow;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.navigation.Documents;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** The places that use an entry of the dictionary, by what is saved; each leads there. */
final class UsesList extends Composite {

	private static final Messages WORDS = Messages.of(UsesList.class);

	private final Label heading;
	private final Table table;
	private NamedElement shown;

	UsesList(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.SMALL));
		heading = FormKit.text(this, "", TextStyle.STRONG, Tone.TEXT);
		table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setLayoutData(FormKit.fillBoth());
		OnlyColumn.of(table);
		table.addListener(SWT.DefaultSelection, event -> open((UseRow) event.item.getData()));
	}

	/** Shows the uses of an entry; of none when it is null. */
	void show(NamedElement entry) {
		shown = entry;
		table.removeAll();
		heading.setText("");
		if (entry != null) {
			String id = entry.getId();
			WorkContext.get().store().ifPresent(store -> LongWork.run(WORDS.text("uses.reading"),
					progress -> store.queries().uses(id), rows -> found(entry, rows), error -> heading.setText("")));
		}
	}

	private void found(NamedElement entry, List<UseRow> rows) {
		if (isDisposed() || entry != shown) {
			return;
		}
		heading.setText(WORDS.text(rows.isEmpty() ? "uses.none" : "uses.some", rows.size()));
		for (UseRow row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(words(row));
			item.setData(row);
		}
		heading.requestLayout();
	}

	private static String words(UseRow row) {
		boolean whole = row.elementId().equals(row.documentId()) || row.elementType().isEmpty();
		return whole ? row.documentTitle()
				: row.documentTitle() + "  ·  " + Wording.current().type(row.elementType()) + ' ' + row.elementTitle();
	}

	private static void open(UseRow row) {
		Documents.open(row.documentId(), row.elementId());
	}
}
