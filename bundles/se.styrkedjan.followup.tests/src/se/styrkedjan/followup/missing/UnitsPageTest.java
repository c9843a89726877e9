package se.styrkedjan.followup.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;

class UnitsPageTest {

	@TempDir
	Path folder;

	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
	private Store store;
	private Shell shell;

	@BeforeEach
	void openTheDemo() {
		store = DerbyStore.open(folder.resolve("db"));
		DemoContent.install(store, "test");
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

	private static Stream<Table> tables(Control control) {
		return control instanceof Table table ? Stream.of(table)
				: control instanceof Composite inner ? Arrays.stream(inner.getChildren()).flatMap(UnitsPageTest::tables)
						: Stream.empty();
	}

	private static List<String> words(TableItem row) {
		return IntStream.range(0, row.getParent().getColumnCount()).mapToObj(row::getText).toList();
	}

	@Test
	void unitsWithoutAPlanAreListedAmongTheOthersByTheirNames() {
		UnitsPage page = new UnitsPage();
		Table table = tables(page.create(shell)).findFirst().orElseThrow();
		page.show(FollowUpData.load(store, new Choice("", "", 2031), Progress.NONE));
		List<List<String>> rows = Arrays.stream(table.getItems()).map(UnitsPageTest::words).toList();
		assertTrue(rows.size() >= 3, rows.toString());
		assertTrue(rows.stream().allMatch(row -> row.contains("Ingen plan")), rows.toString());
		List<String> names = rows.stream().map(List::getFirst).toList();
		assertEquals(names.stream().sorted(new SwedishOrder()).toList(), names);
	}
}
