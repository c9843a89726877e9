package se.styrkedjan.followup.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.missing.UnitsPage;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.SwedishOrder;
import se.styrkedjan.ui.context.Choice;

class UnitsPageTest extends DemoPages {

	@Test
	void unitsWithoutAPlanAreListedAmongTheOthersByTheirNames() {
		UnitsPage page = new UnitsPage();
		Table table = tables(page.create(shell)).getFirst();
		page.show(FollowUpData.load(store, new Choice("", "", 2031), Progress.NONE));

		List<List<String>> rows = rows(table).map(UnitsPageTest::words).toList();
		assertTrue(rows.size() >= 3, rows.toString());
		assertTrue(rows.stream().allMatch(row -> row.contains("Ingen plan")), rows.toString());
		List<String> names = rows.stream().map(List::getFirst).toList();
		assertEquals(names.stream().sorted(new SwedishOrder()).toList(), names);
	}

	private static List<String> words(TableItem row) {
		return IntStream.range(0, row.getParent().getColumnCount()).mapToObj(row::getText).toList();
	}
}
