package se.styrkedjan.diagram.ui.insert;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.work.LongWork;

/** Asks by words what is to be put on the map. */
final class InsertDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(InsertDialog.class);
	private static final int WIDTH = 560;
	private static final int HEIGHT = 280;

	private List<Insertable> all = List.of();
	private List<Insertable> shown = List.of();
	private Text filter;
	private Table table;
	private Label note;
	private Insertable chosen;

	InsertDialog(Shell parent) {
		super(parent);
	}

	/** Asks; empty when the user has changed their mind. */
	Optional<Insertable> ask() {
		open();
		return Optional.ofNullable(chosen);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("choose.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.LARGE));
		((GridData) area.getLayoutData()).widthHint = WIDTH;
		FormKit.heading(area, WORDS.text("choose.heading"));
		FormKit.secondary(area, WORDS.text("choose.help"));
		filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(WORDS.text("choose.filter"));
		filter.setLayoutData(FormKit.fill());
		filter.addListener(SWT.Modify, event -> show());
		filter.addListener(SWT.KeyDown, this::down);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridData rows = FormKit.fillBoth();
		rows.heightHint = HEIGHT;
		table.setLayoutData(rows);
		OnlyColumn.of(table);
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.addListener(SWT.Selection, event -> enable());
		note = FormKit.secondary(area, WORDS.text("choose.reading"));
		return area;
	}

	/** From the words straight to the first that fits. */
	private void down(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
			event.doit = false;
			table.setFocus();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("choose.cancel"), false);
		createButton(parent, IDialogConstants.OK_ID, WORDS.text("choose.insert"), true);
		enable();
		WorkContext.get().store().ifPresentOrElse(store -> LongWork.run(WORDS.text("choose.reading"),
				progress -> Insertable.of(store), this::found, error -> tell("choose.unread")), this::show);
	}

	private void found(List<Insertable> found) {
		if (!table.isDisposed()) {
			all = found;
			show();
		}
	}

	private void show() {
		shown = all.stream().filter(each -> each.holds(filter.getText())).toList();
		table.removeAll();
		shown.forEach(each -> new TableItem(table, SWT.NONE).setText(each.line()));
		table.select(0);
		tell(shown.isEmpty() ? "choose.none" : "");
		enable();
	}

	private void tell(String key) {
		if (!note.isDisposed()) {
			note.setText(key.isEmpty() ? "" : WORDS.text(key));
			note.requestLayout();
		}
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() == 1);
	}

	@Override
	protected void okPressed() {
		if (table.getSelectionCount() == 1) {
			chosen = shown.get(table.getSelectionIndex());
			super.okPressed();
		}
	}
}
