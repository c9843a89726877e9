package se.styrkedjan.followup.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.PlanDigests;
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
import se.styrkedjan.ui.context.Choice;

class PagesTest extends DemoPages {

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
	void whatIsMissingIsCountedAsTheListOfUnitsCountsItAndStandsFirst() {
		var page = new MissingPage();
		Control control = page.create(shell);
		var newest = store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream().filter(one -> one.year() == 2026)
				.findFirst().orElseThrow();
		var shown = FollowUpData.load(store, new Choice(newest.unitId(), newest.unitName(), 2026), Progress.NONE);
		page.show(shown);
		PlanDigests.shared().make(store, List.of(newest), Progress.NONE);
		long missing = PlanDigests.shared().of(newest).orElseThrow().missing();

		assertTrue(missing > 1 && missing < shown.violations().size(), "both kinds are there");
		assertTrue(labels(control).anyMatch(text -> text.startsWith(missing + " ställen att se över, och ")));
		var weights = column(tables(control).getFirst(), 1);
		assertEquals("Bör åtgärdas", weights.getFirst());
		assertEquals("Upplysning", weights.getLast());
	}

	private static Stream<String> labels(Control control) {
		return all(control).filter(Label.class::isInstance).map(label -> ((Label) label).getText());
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

	private static List<String> column(Table table, int column) {
		return Stream.of(table.getItems()).map(item -> item.getText(column)).toList();
	}
}
