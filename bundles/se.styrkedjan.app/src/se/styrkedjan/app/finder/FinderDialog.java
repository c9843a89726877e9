package se.styrkedjan.app.finder;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

import se.styrkedjan.ui.contribution.Hit;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Theme;
import se.styrkedjan.ui.theme.Tone;

/** A field over a list: type to find anything or do any command, Enter takes the chosen line, Esc closes. */
public final class FinderDialog {

	private static final Messages TEXT = Messages.of(FinderDialog.class);
	private static final int COMMANDS = 40;
	/** So many commands are listed before what is found in documents. */
	private static final int FIRST_COMMANDS = 4;

	private final CommandFinder commands;
	private final Search search;
	private final Shell shell;
	private final Text field;
	private final HitTable table;
	private final Label note;
	private boolean asked;
	private boolean takeFirst;

	private FinderDialog(IWorkbenchWindow window) {
		commands = new CommandFinder(window);
		shell = new Shell(window.getShell(), SWT.NO_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
		search = new Search(shell.getDisplay());
		shell.setText(TEXT.text("finder.title"));
		Composite area = framed();
		field = new Text(area, SWT.BORDER | SWT.SINGLE);
		field.setMessage(TEXT.text("finder.hint"));
		field.setFont(Theme.current().font(TextStyle.SECTION));
		field.setLayoutData(FormKit.fill());
		table = new HitTable(area, this::take);
		note = FormKit.secondary(area, TEXT.text("finder.note"));
		listen();
	}

	/** An edge sets it off from the window, which has the same ground. */
	private Composite framed() {
		FillLayout edge = new FillLayout();
		edge.marginWidth = 1;
		edge.marginHeight = 1;
		shell.setLayout(edge);
		Theme.current().paint(shell, Tone.SECONDARY, Tone.TEXT);
		Composite area = Theme.current().paint(new Composite(shell, SWT.NONE), Tone.PANEL, Tone.TEXT);
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		return area;
	}

	/** Opens it over a window. */
	public static void open(IWorkbenchWindow window) {
		new FinderDialog(window).open(window.getShell());
	}

	private void open(Shell over) {
		shell.setSize(shell.computeSize(HitTable.WIDTH + 2 * Spacing.MEDIUM, SWT.DEFAULT));
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
		shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
		shell.addListener(SWT.Dispose, e -> search.end());
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			close();
			return;
		}
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0) {
			table.move(step);
			event.doit = false;
		}
	}

	/** The lines stay until the new ones are there, so that they do not flicker while somebody types. */
	private void ask() {
		String words = field.getText().strip();
		List<Hit> known = commands.find(words, COMMANDS);
		asked = true;
		search.ask(words, found -> {
			List<Hit> all = new ArrayList<>(known);
			all.addAll(words.isEmpty() ? known.size() : Math.min(FIRST_COMMANDS, known.size()), found);
			show(all);
		});
	}

	private void show(List<Hit> hits) {
		if (table.isDisposed()) {
			return;
		}
		asked = false;
		table.show(hits);
		note.setText(TEXT.text(hits.isEmpty() ? "finder.nothing" : "finder.note"));
		if (takeFirst) {
			take();
		}
	}

	/** Somebody who presses Enter before the answer has come means the answer. */
	private void take() {
		takeFirst = asked;
		if (!asked) {
			table.chosen().ifPresent(hit -> {
				close();
				hit.open().run();
			});
		}
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
