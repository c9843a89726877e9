package se.styrkedjan.followup.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.missing.MissingPage;
import se.styrkedjan.followup.missing.UnitsPage;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.followup.rollup.RollUpPage;
import se.styrkedjan.followup.thread.CoveragePage;
import se.styrkedjan.followup.thread.ThreadPage;
import se.styrkedjan.followup.year.YearPage;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.work.LongWork;

class PagesTest {

	@TempDir
	Path folder;

	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
	private Store store;
	private Shell shell;
	private FollowUpData data;

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

	@Test
	void everyPageShowsNothingAndThenTheDemo() {
		for (FollowUpPage page : List.of(new MissingPage(), new UnitsPage(), new RollUpPage(), new ThreadPage(),
				new CoveragePage(), new YearPage())) {
			Control control = page.create(shell);
			page.show(FollowUpData.NONE);
			assertEquals(0, tables(control).getFirst().getItemCount(), page.title());
			page.show(data);
			shell.layout();
			settle();
			assertTrue(tables(control).getFirst().getItemCount() > 0, page.title());
			assertFalse(tables(control).getFirst().getItem(0).getText(0).isEmpty(), page.title());
			control.dispose();
		}
	}

	@Test
	void enterPutsANeighbourInTheMiddleOfTheThread() {
		var page = new ThreadPage();
		var tables = tables(page.create(shell));
		page.show(data);
		shell.layout();
		var nodes = tables.get(0);
		var around = tables.get(1);

		choose(nodes, 0);
		int neighbours = around.getItemCount();
		assertTrue(neighbours > 0);
		var first = around.getItem(0).getText(2);
		choose(around, 0);

		assertTrue(Stream.of(around.getItems()).map(item -> item.getText(2))
				.anyMatch(nodes.getItem(0).getText(1)::equals), "the way back from " + first);
	}

	@Test
	void aClickOnAHeadSortsAndASecondOneTurnsTheOrder() {
		var page = new CoveragePage();
		var table = tables(page.create(shell)).getFirst();
		page.show(data);
		table.getColumn(2).notifyListeners(SWT.Selection, new Event());
		var up = column(table, 2);
		table.getColumn(2).notifyListeners(SWT.Selection, new Event());
		var down = column(table, 2);

		assertEquals(up.reversed().getFirst(), down.getFirst());
		assertEquals(up.size(), down.size());
	}

	@Test
	void aFigureLeadsToTheUnitsAndOnToValueRuleWhoAndWhen() {
		var page = new RollUpPage();
		Control control = page.create(shell);
		page.show(data);
		shell.layout();
		settle();
		var goals = tables(control).getFirst();
		int judged = IntStream.range(0, goals.getItemCount())
				.filter(row -> !goals.getItem(row).getText(2).equals("0")).findFirst().orElseThrow();
		select(goals, judged);
		settle();
		var units = tables(control).get(1);
		assertTrue(units.getItemCount() > 0);
		select(units, 0);
		settle();

		String said = texts(control).stream().filter(text -> text.contains("Regel:")).findFirst().orElseThrow();
		assertTrue(said.contains("Inskrivet: test, 20") && said.contains(units.getItem(0).getText(0)), said);
	}

	@Test
	void everyPartOfTheRollUpIsShownForAPartOfTheOrganisation() {
		var page = new RollUpPage();
		Control control = page.create(shell);
		page.show(data);
		var combos = combos(control);
		for (int part = 0; part < 4; part++) {
			combos.get(1).select(part);
			combos.get(1).notifyListeners(SWT.Selection, new Event());
			combos.get(0).select(2);
			combos.get(0).notifyListeners(SWT.Selection, new Event());
			settle();
			assertTrue(tables(control).stream().anyMatch(table -> table.isVisible() && table.getItemCount() > 0),
					combos.get(1).getText());
		}
		combos.get(0).select(0);
		combos.get(0).notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theUnitsAreCountedWithTheirStates() {
		var page = new UnitsPage();
		var table = tables(page.create(shell)).getFirst();
		page.show(data);
		settle();
		assertEquals(3, table.getItemCount());
		assertTrue(Stream.of(table.getItems()).noneMatch(item -> item.getText(1).equals("…")));
		assertTrue(Stream.of(table.getItems()).anyMatch(item -> item.getText(2).contains("Beslutad")));
	}

	private static void select(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private static List<String> texts(Control control) {
		return all(control).filter(Text.class::isInstance).map(text -> ((Text) text).getText()).toList();
	}

	private static List<Combo> combos(Control control) {
		return all(control).filter(Combo.class::isInstance).map(Combo.class::cast).toList();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(PagesTest::all))
				: Stream.of(control);
	}

	private static List<String> column(Table table, int column) {
		return Stream.of(table.getItems()).map(item -> item.getText(column)).toList();
	}

	private static void choose(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
		table.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private static List<Table> tables(Control control) {
		List<Table> tables = new ArrayList<>();
		if (control instanceof Table table) {
			tables.add(table);
		} else if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> tables.addAll(tables(child)));
		}
		return tables;
	}

	/** Lets all that is due happen, and waits for work that goes on beside the window. */
	private void settle() {
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
