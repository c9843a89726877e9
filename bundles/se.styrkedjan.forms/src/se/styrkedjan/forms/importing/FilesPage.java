package se.styrkedjan.forms.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.styrkedjan.interchange.findings.Severity;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;
import se.styrkedjan.ui.theme.TextStyle;
import se.styrkedjan.ui.theme.Tone;

/** Chooses the files to import and shows how far their reading has come. */
final class FilesPage extends WizardPage {

	private static final Messages WORDS = Messages.of(FilesPage.class);
	private static final int[] WIDTHS = {300, 420, 200};

	private final ImportFiles files;
	private final Set<ImportFiles.Entry> told = new HashSet<>();
	private Button choose;
	private Button remove;
	private Table table;
	private Label problem;

	FilesPage(ImportFiles files) {
		super("files");
		this.files = files;
		setTitle(WORDS.text("files.title"));
		setDescription(WORDS.text("files.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(FormKit.layout(1, Spacing.SMALL, Spacing.MEDIUM));
		Composite tools = FormKit.row(area, 2);
		choose = FormKit.primary(tools, WORDS.text("files.add"), this::choose);
		remove = FormKit.button(tools, WORDS.text("files.remove"), this::remove);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLayoutData(FormKit.fillBoth());
		List<String> heads = List.of("files.file", "files.read", "files.findings");
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(WORDS.text(heads.get(i)));
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.Selection, event -> showProblem());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		problem = FormKit.text(area, " ", TextStyle.BODY, Tone.BAD);
		accept(table);
		files.addListener(this::refresh);
		setControl(area);
		refresh();
	}

	private void accept(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				add(Arrays.stream((String[]) event.data).map(Path::of).toList());
			}
		});
	}

	private void choose() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(WORDS.text("files.dialog"));
		dialog.setFilterExtensions(new String[] {"*.pdf;*.PDF;*.txt;*.TXT", "*.*"});
		dialog.setFilterNames(new String[] {WORDS.text("files.filter"), WORDS.text("files.all")});
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	/** A file that is in the list already is shown there, and not read again. */
	private void add(List<Path> chosen) {
		files.add(chosen);
		int last = files.entries().stream().map(ImportFiles.Entry::file).toList().indexOf(chosen.getLast());
		table.setSelection(last);
		showProblem();
	}

	private void remove() {
		int index = table.getSelectionIndex();
		if (index >= 0) {
			files.remove(files.entries().get(index));
		}
	}

	private void refresh() {
		if (table == null || table.isDisposed()) {
			return;
		}
		int chosen = newProblem().orElse(table.getSelectionIndex());
		table.removeAll();
		files.entries().forEach(this::addRow);
		table.setSelection(Math.min(chosen, table.getItemCount() - 1));
		showProblem();
		setPageComplete(!files.isReading() && !files.readable().isEmpty());
	}

	/** The file that was found to be unreadable just now, so that what is said is about it. */
	private OptionalInt newProblem() {
		List<ImportFiles.Entry> entries = files.entries();
		OptionalInt latest = OptionalInt.empty();
		for (int i = 0; i < entries.size(); i++) {
			if (!entries.get(i).problem().isEmpty() && told.add(entries.get(i))) {
				latest = OptionalInt.of(i);
			}
		}
		return latest;
	}

	private void addRow(ImportFiles.Entry entry) {
		TableItem item = new TableItem(table, SWT.NONE);
		String file = String.valueOf(entry.file().getFileName());
		String read = entry.draft().map(FilesPage::words)
				.orElseGet(() -> WORDS.text(entry.problem().isEmpty() ? "files.wait" : "files.unreadable"));
		String findings = entry.draft()
				.map(draft -> entry.problem().isEmpty() ? count(draft) : WORDS.text("files.locked")).orElse("");
		item.setText(new String[] {file, read, findings});
	}

	private static String words(Draft draft) {
		String year = String.valueOf(draft.plan().getYear());
		return draft.isNamed() ? WORDS.text("files.as", draft.period(), year, draft.plan().getUnitName())
				: WORDS.text("files.unnamed", draft.period(), year);
	}

	private static String count(Draft draft) {
		long look = draft.findings().stream().filter(finding -> finding.severity() != Severity.INFO).count();
		return look == 0 ? WORDS.text("files.clean") : WORDS.text("files.look", look);
	}

	private void showProblem() {
		int index = table.getSelectionIndex();
		if (index < 0 && remove.isFocusControl()) {
			choose.setFocus();
		}
		remove.setEnabled(index >= 0);
		String words = index < 0 ? "" : files.entries().get(index).problem();
		problem.setText(words.isEmpty() ? " " : "■ " + words);
		problem.requestLayout();
	}
}
