package se.styrkedjan.forms.document;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import se.styrkedjan.report.pdf.PagePreview;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;

/** The headings of the document; choosing one scrolls the pages to it. */
final class ContentsList {

	private static final Messages WORDS = Messages.of(ContentsList.class);
	private static final int DEEPEST = 3;

	private final Table table;

	/**
	 * An empty list.
	 *
	 * @param parent  what it stands in
	 * @param preview the pages it leads to
	 * @param resized is run when the list has become longer or shorter
	 */
	ContentsList(Composite parent, Preview preview, Runnable resized) {
		Composite column = FormKit.column(parent, Spacing.SMALL);
		FormKit.section(column, WORDS.text("contents.title"));
		table = new Table(column, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
		table.setLayoutData(FormKit.fill());
		table.setFont(Theme.current().font(TextStyle.BODY));
		table.addListener(SWT.Selection, event -> preview.showPage((Integer) event.item.getData()));
		preview.onOutline(outline -> {
			show(outline);
			resized.run();
		});
	}

	private void show(List<PagePreview.Entry> outline) {
		table.removeAll();
		outline.stream().filter(entry -> entry.level() <= DEEPEST).forEach(this::add);
	}

	private void add(PagePreview.Entry entry) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText("    ".repeat(entry.level() - 1) + WORDS.text("contents.entry", entry.title(), entry.page() + 1));
		item.setData(entry.page());
	}
}
