package se.styrkedjan.forms.register;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormDialog;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.message.StoreProblem;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;
import se.styrkedjan.ui.work.LongWork;

/** Asks which process or step a case concerns: some words, and one of what fits. */
final class PlaceDialog extends FormDialog {

	private static final Messages WORDS = Messages.of(PlaceDialog.class);
	private static final int WIDTH = 600;
	private static final int HEIGHT = 320;
	private static final String INDENT = "        ";

	private final Store store;
	private List<PlaceChoice> all = List.of();
	private Field<Text> filter;
	private Table table;
	private Label note;
	private PlaceChoice chosen;

	private PlaceDialog(Shell parent, Store store) {
		super(parent);
		this.store = store;
	}

	/** Asks; empty when the user has changed their mind. */
	static Optional<PlaceChoice> ask(Shell parent, Store store) {
		PlaceDialog dialog = new PlaceDialog(parent, store);
		return dialog.open() == OK ? Optional.of(dialog.chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(WORDS.text("place.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = FormKit.column(parent, Spacing.MEDIUM);
		area.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		GridData data = FormKit.fillBoth();
		data.widthHint = WIDTH;
		area.setLayoutData(data);
		filter = new Field<>(area, WORDS.text("place.filter"), box -> new Text(box, SWT.BORDER));
		filter.control().addListener(SWT.Modify, event -> show());
		filter.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.setFocus();
			}
		});
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridData rows = FormKit.fillBoth();
		rows.heightHint = HEIGHT;
		table.setLayoutData(rows);
		OnlyColumn.of(table);
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.addListener(SWT.Selection, event -> enable());
		note = FormKit.secondary(area, WORDS.text("place.reading"));
		LongWork.run(WORDS.text("place.reading"), progress -> PlaceChoice.all(store, progress), this::found, this::failed);
		return area;
	}

	private void found(List<PlaceChoice> found) {
		if (!table.isDisposed()) {
			all = found;
			show();
		}
	}

	private void failed(Throwable error) {
		if (!note.isDisposed()) {
			say(StoreProblem.text(error).what());
		}
	}

	private void show() {
		String words = filter.control().getText();
		table.removeAll();
		all.stream().filter(place -> place.fits(words)).forEach(this::add);
		if (table.getItemCount() > 0) {
			table.select(0);
		}
		say(all.isEmpty() ? WORDS.text("place.empty") : table.getItemCount() == 0 ? WORDS.text("place.none") : "");
		enable();
	}

	private void say(String words) {
		note.setText(words);
		note.requestLayout();
	}

	private void add(PlaceChoice place) {
		TableItem item = new TableItem(table, SWT.NONE);
		boolean step = place.kind() == LinkKind.STEP;
		item.setText(step ? INDENT + WORDS.text("place.step", place.target().label(), place.process()) : place.process());
		item.setData(place);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, WORDS.text("new.cancel"), false);
		Theme.current().paint(createButton(parent, IDialogConstants.OK_ID, WORDS.text("place.ok"), true), Tone.ACCENT,
				Tone.ON_ACCENT);
		enable();
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() == 1);
		}
	}

	@Override
	protected void okPressed() {
		if (table.getSelectionCount() == 1) {
			chosen = (PlaceChoice) table.getSelection()[0].getData();
			super.okPressed();
		}
	}
}
