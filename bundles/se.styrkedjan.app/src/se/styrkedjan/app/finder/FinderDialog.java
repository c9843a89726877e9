package se.styrkedjan.app.finder;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.ui.contribution.Hit;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A field over a list: type to find anything or do any command, Enter takes the chosen line, Esc closes. */
public final class FinderDialog {

	private static final Messages TEXT = Messages.of(FinderDialog.class);
	private static final int WIDTH = 640;
	private static final int ROWS = 12;
	private static final int ROW_HEIGHT = 32;

	private final CommandFinder commands;
	private final Search search;
	private final Shell shell;
	private final Text field;
	private final Table table;
	private final Label note;

	private FinderDialog(IWorkbenchWindow window) {
		commands = new CommandFinder(window);
		shell = new Shell(window.getShell(), SWT.NO_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
		search = new Search(shell.getDisplay());
		Theme.current().paint(shell, Tone.PANEL, Tone.TEXT);
		shell.setText(TEXT.text("finder.title"));
		shell.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		field = new Text(shell, SWT.BORDER | SWT.SINGLE);
		field.setMessage(TEXT.text("finder.hint"));
		field.setFont(Theme.current().font(TextStyle.SECTION));
		field.setLayoutData(FormKit.fill());
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		note = FormKit.secondary(shell, TEXT.text("finder.note"));
		listen();
	}

	/** Opens it over a window. */
	public static void open(IWorkbenchWindow window) {
		new FinderDialog(window).open(window.getShell());
	}

	private void open(Shell over) {
		table.setFont(Theme.current().font(TextStyle.BODY));
		GridData data = FormKit.fillBoth();
		data.heightHint = ROW_HEIGHT * ROWS;
		table.setLayoutData(data);
		new TableColumn(table, SWT.LEFT).setWidth(WIDTH * 3 / 5);
		new TableColumn(table, SWT.LEFT).setWidth(WIDTH * 2 / 5);
		shell.setSize(shell.computeSize(WIDTH + 2 * Spacing.MEDIUM, SWT.DEFAULT));
		Rectangle place = over.getBounds();
		shell.setLocation(place.x + (place.width - shell.getSize().x) / 2, place.y + place.height / 8);
		shell.open();
		field.setFocus();
		ask();
	}

	private void listen() {
		field.addListener(SWT.Modify, e -> ask());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.DefaultSelection, e -> take());
		table.addListener(SWT.DefaultSelection, e -> take());
		table.addListener(SWT.MouseUp, e -> take());
		shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
		shell.addListener(SWT.Dispose, e -> search.end());
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			close();
			return;
		}
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0 && table.getItemCount() > 0) {
			table.setSelection(Math.floorMod(table.getSelectionIndex() + step, table.getItemCount()));
			event.doit = false;
		}
	}

	private void ask() {
		String words = field.getText().strip();
		List<Hit> known = commands.find(words, ROWS);
		show(known);
		search.ask(words, found -> {
			List<Hit> all = new ArrayList<>(found);
			all.addAll(known);
			show(all);
		});
	}

	private void show(List<Hit> hits) {
		if (table.isDisposed()) {
			return;
		}
		table.removeAll();
		for (Hit hit : hits) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setImage(Icons.small(hit.icon(), Tone.SECONDARY));
			item.setText(new String[] { hit.title(), hit.detail() });
			item.setForeground(1, Theme.current().color(Tone.SECONDARY));
			item.setData(hit);
		}
		note.setText(TEXT.text(hits.isEmpty() ? "finder.nothing" : "finder.note"));
		if (!hits.isEmpty()) {
			table.setSelection(0);
		}
	}

	private void take() {
		if (table.getSelectionCount() == 1) {
			Hit hit = (Hit) table.getSelection()[0].getData();
			close();
			hit.open().run();
		}
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
