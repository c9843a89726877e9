package se.styrkedjan.followup.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.work.LongWork;

/** The demo of 2025, a window for one page of the follow-up, and ways to use its tables. */
abstract class DemoPages {

	@TempDir
	Path folder;

	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
	Store store;
	Shell shell;
	FollowUpData data;

	@BeforeEach
	void openTheDemo() {
		store = DerbyStore.open(folder.resolve("db"));
		DemoContent.install(store, "test");
		var plan = store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream().filter(one -> one.year() == 2025)
				.findFirst().orElseThrow();
		data = FollowUpData.load(store, new Choice(plan.unitId(), plan.unitName(), plan.year()), Progress.NONE);
		WorkContext.get().open(store);
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1200, 800);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		WorkContext.get().close();
		store.close();
	}

	static Stream<TableItem> rows(Table table) {
		return IntStream.range(0, table.getItemCount()).mapToObj(table::getItem);
	}

	static void select(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}

	static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(DemoPages::all))
				: Stream.of(control);
	}

	static void choose(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
		table.notifyListeners(SWT.DefaultSelection, new Event());
	}

	static List<Table> tables(Control control) {
		List<Table> tables = new ArrayList<>();
		if (control instanceof Table table) {
			tables.add(table);
		} else if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> tables.addAll(tables(child)));
		}
		return tables;
	}

	/** Lets all that is due happen, and waits for work that goes on beside the window. */
	void settle() {
		long end = System.currentTimeMillis() + 60_000;
		do {
			while (display.readAndDispatch()) {
				continue;
			}
			Thread.yield();
		} while (!LongWork.running().isEmpty() && System.currentTimeMillis() < end);
		while (display.readAndDispatch()) {
			continue;
		}
	}
}
