package se.styrkedjan.forms.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.OpenPlan;
import se.styrkedjan.forms.table.PasteResult;
import se.styrkedjan.forms.table.Rectangle;
import se.styrkedjan.model.steering.LineKind;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.grid.GridCell;

class EconomyTableTest {

	private OpenPlan open;
	private EconomyTable table;

	@BeforeEach
	void openAPlan() {
		open = new OpenPlan(PlanFixture.small("Enheten", 2025));
		open.perform(StandardEconomy.addPart(open.plan(), "Enheten"));
		table = new EconomyTable(open::plan, open::perform);
		table.refresh();
	}

	private int row(String rowId) {
		return IntStream.range(0, table.rows().size()).filter(i -> table.rows().get(i).id().startsWith(rowId)).findFirst()
				.orElseThrow();
	}

	private List<String> cells(int row) {
		return IntStream.range(1, 6).mapToObj(column -> table.text(row, column)).toList();
	}

	private PasteResult paste(int row, int column, String text) {
		PasteResult result = table.paste(row, column, Rectangle.parse(text));
		table.refresh();
		return result;
	}

	@Test
	void thePartHasTheStandardLinesInOrder() {
		assertEquals(StandardEconomy.titles(LineKind.INCOME),
				IntStream.range(1, 6).mapToObj(row -> table.text(row, 0)).toList());
	}

	@Test
	void deviationsAndSumsAreComputedWithTheirSignRule() {
		paste(1, 1, "1 000\t900\n");
		paste(row("sum:INCOME") + 1, 1, "14 919\t14 500\t\t15 000\n250\t300\n");
		assertEquals("100", table.text(1, 3));
		int staff = row("sum:INCOME") + 1;
		assertEquals("\u2212419", table.text(staff, 3));
		assertEquals("\u2212500", table.text(staff, 5));
		assertEquals(List.of("15\u00a0169", "14\u00a0800", "\u2212369", "15\u00a0000", "\u2212200"), cells(row("sum:COST")));
		assertEquals("14\u00a0169", table.text(row("sum:NET"), 1));
		assertEquals("\u2212269", table.text(row("sum:NET"), 3));
	}

	@Test
	void sumsAndDeviationsCannotBeTyped() {
		assertEquals(CellState.COMPUTED, table.state(row("sum:COST"), 3));
		assertEquals(CellState.COMPUTED, table.state(1, 3));
		assertTrue(table.commit(1, 3, "5").isPresent());
		assertTrue(table.commit(row("sum:NET"), 1, "5").isPresent());
	}

	@Test
	void aTypedTotalThatDisagreesWithTheSumIsNamedWithIt() {
		paste(1, 1, "1 000\t900\n250\t300\n");
		int sum = row("sum:INCOME");
		assertFalse(table.commit(sum, 1, "1 250").isPresent(), "it agrees");
		String words = table.commit(sum, 1, "1 200").orElseThrow();
		assertTrue(words.contains("1\u00a0200") && words.contains("1\u00a0250") && words.contains("\u221250"), words);
		assertTrue(table.commit(sum, 1, "mycket").isPresent());
		table.refresh();
		assertEquals("1\u00a0250", table.text(sum, 1), "the sum is computed as ever");
	}

	@Test
	void aDeviationOverTheLimitAsksForAnExplanation() {
		paste(1, 1, "1 000\t900\n101\t100\n");
		assertEquals(GridCell.Mark.LOOK, table.mark(1, 6));
		assertTrue(table.text(1, 6).startsWith("▲"));
		assertEquals(GridCell.Mark.LOOK, table.mark(1, 3), "at the deviation itself, when the explanation is out of sight");
		assertEquals(GridCell.Mark.NONE, table.mark(1, 5));
		assertEquals(GridCell.Mark.NONE, table.mark(2, 6));
		open.perform(new SetFeature(open.plan().getEconomy(), SteeringPackage.Literals.ECONOMY__EXPLANATION_AMOUNT,
				new BigDecimal("101")));
		table.refresh();
		assertEquals(GridCell.Mark.NONE, table.mark(1, 6));
	}

	@Test
	void monthsAreTypedAndThePeriodsFollow() {
		open.perform(new SetFeature(open.plan().getEconomy(), SteeringPackage.Literals.ECONOMY__MONTHLY, true));
		table.showView(EconomyView.MONTH_OUTCOME);
		table.refresh();
		paste(1, 1, "10\t20\t30\t40\t50\n");
		assertEquals("150", table.text(1, 13));
		assertEquals("20", table.text(row("sum:INCOME"), 2));
		assertEquals("150", table.text(row("sum:INCOME"), 13));
		assertEquals("\u221220", table.text(row("sum:NET"), 2));
		table.showView(EconomyView.PERIOD);
		table.showPeriod(Period.T1);
		table.refresh();
		assertEquals("100", table.text(1, 1));
		assertEquals(CellState.COMPUTED, table.state(1, 1));
		assertEquals(CellState.EDITABLE, table.state(2, 1), "a line without months is typed as ever");
		assertEquals(CellState.EDITABLE, table.state(1, 4), "so is the forecast");
	}

	@Test
	void kronorAndMillionsBecomeThousands() {
		assertFalse(table.commit(1, 1, "16,3 mnkr").isPresent());
		table.refresh();
		assertEquals("16\u00a0300", table.text(1, 1));
		table.commit(1, 1, "2500 kr");
		table.refresh();
		assertEquals("2,5", table.text(1, 1));
		assertTrue(table.commit(1, 1, "12 %").isPresent());
		assertTrue(table.commit(1, 1, "mycket").isPresent());
	}

	@Test
	void aPasteOverSumsSkipsThemAndTellsOfComputedColumns() {
		PasteResult result = paste(5, 1, "10\t20\t-10\n30\t40\n");
		assertEquals(1, result.problems().size());
		assertEquals("\u221210", table.text(5, 3));
		assertEquals(4, result.changed());
	}

	@Test
	void linesMovePastLinesOfTheirKindOnly() {
		int staff = row("sum:INCOME") + 1;
		assertTrue(table.move(staff, -1).isPresent());
		assertFalse(table.move(staff, 1).isPresent());
		table.refresh();
		assertEquals(StandardEconomy.titles(LineKind.COST).get(0), table.text(staff + 1, 0));
	}

	@Test
	void severalPartsGetATotal() {
		open.perform(StandardEconomy.addPart(open.plan(), "Boende"));
		table.refresh();
		paste(1, 1, "100\t90\n");
		int second = row("part:" + open.plan().getEconomy().getParts().get(1).getId());
		paste(second + 1, 1, "50\t70\n");
		assertEquals(List.of("150", "160", "\u221210", "", ""), cells(row("sum:INCOME:total")));
	}

	@Test
	void missingStandardLinesAreAdded() {
		table.remove(1, 2);
		var part = open.plan().getEconomy().getParts().getFirst();
		assertEquals(2, StandardEconomy.addMissingLines(part).parts().size());
	}
}
