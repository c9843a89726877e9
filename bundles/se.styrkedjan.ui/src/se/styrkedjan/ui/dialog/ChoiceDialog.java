package se.styrkedjan.ui.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.OnlyColumn;
import se.styrkedjan.ui.theme.Spacing;

/**
 * A dialog that asks for one of many: some words, and under them those lines that hold every word.
 *
 * @param <T> what is chosen among
 */
public abstract class ChoiceDialog<T> extends QuestionDialog {

	private static final int HEIGHT = 300;

	private final Words words;
	private List<T> all = List.of();
	private List<T> shown = List.of();
	private Text filter;
	private Table table;
	private Label note;
	private T chosen;

	/**
	 * What a dialog says.
	 *
	 * @param filter label of the field for words
	 * @param none   that no line holds the words
	 */
	public record Words(String filter, String none) {
	}

	/** A dialog over a window. */
	protected ChoiceDialog(Shell parent, Form form, Words words) {
		super(parent, form);
		this.words = words;
	}

	/** Asks; empty when the user has changed their mind. */
	public final Optional<T> choose() {
		open();
		return Optional.ofNullable(chosen);
	}

	/** A choice in one line. */
	protected abstract String line(T choice);

	/** Makes parts above the field for words. */
	protected void head(Composite area) {
		// most dialogs have none
	}

	/** Shows what can be chosen among; without effect when the dialog is closed already. To be called on the UI thread. */
	protected final void offer(List<? extends T> choices) {
		all = List.copyOf(choices);
		if (!table.isDisposed()) {
			show();
		}
	}

	/** Says something under the lines, until the words are changed. To be called on the UI thread. */
	protected final void say(String text) {
		if (!note.isDisposed()) {
			note.setText(text.replace("&", "&&"));
			note.requestLayout();
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected final void fill(Composite area) {
		head(area);
		filter = new Field<>(area, words.filter(), box -> new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL))
				.control();
		filter.addListener(SWT.Modify, event -> show());
		filter.addListener(SWT.KeyDown, this::down);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridData rows = FormKit.fillBoth();
		rows.heightHint = HEIGHT;
		table.setLayoutData(rows);
		OnlyColumn.of(table);
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.addListener(SWT.Selection, event -> {
			allow(table.getSelectionCount() == 1);
			tellWhole();
		});
		note = FormKit.secondary(area, "");
	}

	@Override
	protected void made() {
		allow(table.getSelectionCount() == 1);
	}

	/** From the words straight to the first that fits. */
	private void down(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
			event.doit = false;
			table.setFocus();
		}
	}

	private void show() {
		List<String> wanted = List.of(filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
		shown = all.stream().filter(choice -> wanted.stream().allMatch(line(choice).toLowerCase(Locale.ROOT)::contains)).toList();
		table.removeAll();
		shown.forEach(choice -> new TableItem(table, SWT.NONE).setText(line(choice)));
		table.select(0);
		say(shown.isEmpty() ? words.none() : "");
		allow(!shown.isEmpty());
		tellWhole();
	}

	/** Says the chosen line under the lines when the list has no room for all of it. */
	private void tellWhole() {
		if (table.getSelectionCount() == 1) {
			TableItem row = table.getSelection()[0];
			say(isCut(row.getText()) ? row.getText() : "");
		}
	}

	private boolean isCut(String text) {
		GC gc = new GC(table);
		int width = gc.textExtent(text).x;
		gc.dispose();
		return width + Spacing.MEDIUM > table.getClientArea().width;
	}

	@Override
	protected void okPressed() {
		if (table.getSelectionCount() == 1) {
			chosen = shown.get(table.getSelectionIndex());
			super.okPressed();
		}
	}
}
