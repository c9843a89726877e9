package se.styrkedjan.forms.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.forms.table.CellState;
import se.styrkedjan.forms.table.OpenPlan;
import se.styrkedjan.forms.table.PasteResult;
import se.styrkedjan.forms.table.Rectangle;
import se.styrkedjan.forms.table.RowFilter;
import se.styrkedjan.forms.table.RowKind;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodicity;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.status.StatusSign;

class IndicatorTableTest {

	private static final String GOAL = "Handläggningen är snabb";

	private OpenPlan open;
	private IndicatorTable table;
	private Optional<String> reason = Optional.empty();

	@BeforeEach
	void openAPlan() {
		Plan plan = PlanFixture.plan("Enheten", 2025).goal(GoalLevel.CITY_DIRECTION, "1", "En stad för alla")
				.goal(GoalLevel.CITY_AREA, "1.3", "Stöd ges i tid").indicator("Andel nöjda", "80")
				.goal(GoalLevel.UNIT, "", GOAL).indicator("Beslut i tid", "75").indicator("Klagomål", "10").build();
		plan.getGoals().getFirst().getGoals().getFirst().getIndicators().getFirst().setInherited(true);
		open = new OpenPlan(plan);
		table = new IndicatorTable(open::plan, open::perform, (indicator, proposed, chosen) -> reason);
		table.showColumns(IndicatorView.ALL);
		table.refresh();
	}

	private int column(String id) {
		return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).id().equals(id))
				.findFirst().orElseThrow();
	}

	private int row(String title) {
		return IntStream.range(0, table.rows().size()).filter(i -> title.equals(table.text(i, 0))).findFirst()
				.orElseThrow();
	}

	private Optional<String> type(String title, String column, String typed) {
		Optional<String> wanted = table.commit(row(title), column(column), typed);
		table.refresh();
		return wanted;
	}

	private String shown(String title, String column) {
		return table.text(row(title), column(column));
	}

	private static String word(Status status) {
		return StatusSign.of(status).word();
	}

	private String choice(String column, int index) {
		return table.choices(row("Klagomål"), column(column)).get(index);
	}

	private Indicator indicator(String title) {
		return table.rows().get(row(title)).element();
	}

	private Outcome outcome(String title) {
		return Outcomes.of(indicator(title), Period.VB).orElseThrow();
	}

	@Test
	void rowsAreGroupedByGoalWithARowToAddInUnderOwnGoals() {
		assertEquals(List.of(RowKind.HEADING, RowKind.DATA, RowKind.HEADING, RowKind.DATA, RowKind.DATA, RowKind.NEW),
				table.rows().stream().map(row -> row.kind()).toList());
		assertTrue(table.text(0, 0).endsWith("1.3 Stöd ges i tid"), table.text(0, 0));
	}

	@Test
	void theDefinitionOfAnInheritedIndicatorIsReadOnlyAndItsOutcomeIsNot() {
		int row = row("Andel nöjda");
		assertEquals(CellState.INHERITED, table.state(row, column("title")));
		assertEquals(CellState.INHERITED, table.state(row, column("unit")));
		assertEquals(CellState.INHERITED, table.state(row, column("cityTarget")));
		assertEquals(CellState.EDITABLE, table.state(row, column("target")));
		assertEquals(CellState.EDITABLE, table.state(row, column("outcome")));
		assertTrue(type("Andel nöjda", "title", "Annat").isPresent());
		assertEquals("Andel nöjda", table.text(row, 0));
	}

	@Test
	void aTypedOutcomeIsTakenAndItsFulfilmentProposed() {
		type("Beslut i tid", "unit", "%");
		type("Beslut i tid", "target", "70");
		assertEquals(Optional.empty(), type("Beslut i tid", "outcome", "56 %"));
		assertEquals("56\u00a0%", shown("Beslut i tid", "outcome"));
		assertEquals(Status.PARTLY, outcome("Beslut i tid").getFulfilment());
		assertTrue(shown("Beslut i tid", "fulfilment").startsWith("◆"));
	}

	@Test
	void aShareOutsideItsLimitsIsTakenAndTheEyeDrawnToIt() {
		type("Beslut i tid", "unit", "%");
		for (String column : List.of("outcome", "forecast")) {
			assertEquals(Optional.empty(), type("Beslut i tid", column, "120"));
			assertTrue(table.hint(row("Beslut i tid"), column(column)).startsWith("En andel ligger mellan 0 och 100"));
			assertEquals(GridCell.Mark.LOOK, table.mark(row("Beslut i tid"), column(column)));
			type("Beslut i tid", column, "20");
			assertEquals(GridCell.Mark.NONE, table.mark(row("Beslut i tid"), column(column)));
		}
	}

	@Test
	void countsGiveTheShareAndAreKept() {
		type("Beslut i tid", "unit", "%");
		assertEquals(Optional.empty(), type("Beslut i tid", "outcome", "12 av 54"));
		assertEquals("22,22\u00a0%", shown("Beslut i tid", "outcome"));
		assertEquals("12", shown("Beslut i tid", "part"));
		type("Beslut i tid", "part", "27");
		assertEquals("50,00\u00a0%", shown("Beslut i tid", "outcome"));
	}

	@Test
	void wrongInputChangesNothingAndSaysWhatIsWanted() {
		type("Beslut i tid", "outcome", "7,9");
		assertTrue(type("Beslut i tid", "outcome", "7,9,1").orElseThrow().contains("7,9"));
		assertTrue(type("Beslut i tid", "part", "-3").isPresent());
		assertTrue(type("Beslut i tid", "direction", "åt sidan").isPresent());
		assertEquals("7,9", shown("Beslut i tid", "outcome"));
	}

	@Test
	void aTargetMayBeWords() {
		assertEquals(Optional.empty(), type("Klagomål", "target", "Tas fram av nämnd/styrelse"));
		assertEquals("Tas fram av nämnd/styrelse", shown("Klagomål", "target"));
		type("Klagomål", "target", "5");
		assertEquals("5", shown("Klagomål", "target"));
		assertEquals(null, indicator("Klagomål").getTarget().getText());
	}

	@Test
	void overrulingTheProposalNeedsAReason() {
		type("Beslut i tid", "outcome", "80");
		assertTrue(type("Beslut i tid", "fulfilment", word(Status.PARTLY)).isPresent());
		assertEquals(Status.FULLY, outcome("Beslut i tid").getFulfilment());
		reason = Optional.of("Mätningen omfattade bara halva året.");
		assertEquals(Optional.empty(), type("Beslut i tid", "fulfilment", StatusSign.of(Status.PARTLY).text()));
		assertEquals(Status.PARTLY, outcome("Beslut i tid").getFulfilment());
		assertTrue(table.hint(row("Beslut i tid"), column("fulfilment")).contains("halva året"));
		type("Beslut i tid", "fulfilment", word(Status.FULLY));
		assertEquals(null, outcome("Beslut i tid").getOverrideReason());
	}

	@Test
	void aPastedRectangleIsOneStepOfUndoAndSkipsHeadings() {
		PasteResult result = table.paste(row("Andel nöjda"), column("outcome"),
				Rectangle.parse("81,5\t80\t83\n70\t\t\n4\t\t\n"));
		table.refresh();
		assertEquals(List.of(), result.problems());
		assertEquals("81,5", shown("Andel nöjda", "outcome"));
		assertEquals("83", shown("Andel nöjda", "women"));
		assertEquals("4", shown("Klagomål", "outcome"));
		open.session().undo();
		table.refresh();
		assertEquals("", shown("Andel nöjda", "outcome"));
		assertEquals("", shown("Klagomål", "outcome"));
		assertFalse(open.session().undoable().isPresent());
	}

	@Test
	void aPasteLeavesWhatItCannotReadAndTellsOfIt() {
		PasteResult result = table.paste(row("Andel nöjda"), 0, Rectangle.parse("Nytt namn\nBeslut inom tio dagar\n"));
		table.refresh();
		assertEquals(1, result.changed());
		assertEquals("Nytt namn", result.problems().getFirst().typed());
		assertEquals(List.of("Andel nöjda", "Beslut inom tio dagar", "Klagomål"), open.indicatorTitles());
	}

	@Test
	void rowsPastedInTheNewRowBecomeIndicatorsWithAllTheirCells() {
		int fresh = table.rows().size() - 1;
		table.paste(fresh, 0, Rectangle.parse("Sjukfrånvaro\t%%\t%s\t%s\nOmsättning\t%%\n".formatted(
				choice("direction", 1), choice("periodicity", 2))));
		table.refresh();
		assertEquals(List.of("Andel nöjda", "Beslut i tid", "Klagomål", "Sjukfrånvaro", "Omsättning"),
				open.indicatorTitles());
		assertEquals(Periodicity.TERTIAL, indicator("Sjukfrånvaro").getPeriodicity());
		open.session().undo();
		assertEquals(3, open.indicatorTitles().size());
	}

	@Test
	void aPastedRowWithAWrongCellBecomesAnIndicatorWithoutThatCellWhichIsTold() {
		table.showColumns(IndicatorView.DEFINITION);
		table.refresh();
		int fresh = table.rows().size() - 1;
		PasteResult result = table.paste(fresh, 0, Rectangle.parse("Sjukfrånvaro\t%\tuppåt\n\nOmsättning\t%\n"));
		assertEquals(List.of("Andel nöjda", "Beslut i tid", "Klagomål", "Sjukfrånvaro", "Omsättning"),
				open.indicatorTitles());
		assertEquals(1, result.problems().size());
		assertEquals("Sjukfrånvaro", table.text(result.problems().getFirst().row(), 0));
		assertEquals("direction", table.columns().get(result.problems().getFirst().column()).id());
		assertEquals(GridCell.Mark.REFUSED, table.mark(row("Sjukfrånvaro"), column("direction")));
		assertEquals("%", indicator("Sjukfrånvaro").getUnit());
	}

	@Test
	void theUnitOfAPastedRowIsKnownWhenItsTargetIsRead() {
		table.showColumns(IndicatorView.DEFINITION);
		table.refresh();
		List<String> cells = new ArrayList<>(Collections.nCopies(column("target") + 1, ""));
		cells.set(0, "Sjukfrånvaro");
		cells.set(column("unit"), "%");
		cells.set(column("target"), "5,5 %");
		assertEquals(List.of(), table.paste(table.rows().size() - 1, 0, new Rectangle(List.of(cells))).problems());
		assertEquals(0, new BigDecimal("5.5").compareTo(indicator("Sjukfrånvaro").getTarget().getValue()));
	}

	@Test
	void whatIsWiderThanTheTableIsTold() {
		int width = table.columns().size();
		PasteResult result = table.paste(table.rows().size() - 1, 0,
				Rectangle.parse("Bred" + "\t".repeat(width) + "utanför\n"));
		assertEquals("utanför", result.problems().getFirst().typed());
		assertTrue(open.indicatorTitles().contains("Bred"));
	}

	@Test
	void anIndicatorIsAddedByTypingMovedAndRemoved() {
		table.commit(table.rows().size() - 1, 0, "Väntetid");
		table.refresh();
		table.move(row("Väntetid"), -1);
		table.refresh();
		assertEquals(List.of("Andel nöjda", "Beslut i tid", "Väntetid", "Klagomål"), open.indicatorTitles());
		table.remove(row("Beslut i tid"), 2);
		assertEquals(List.of("Andel nöjda", "Klagomål"), open.indicatorTitles());
	}

	@Test
	void anInheritedIndicatorCannotBeRemoved() {
		assertTrue(table.remove(row("Andel nöjda"), 1).isPresent());
		assertEquals(3, open.indicatorTitles().size());
	}

	@Test
	void theFilterShowsWhatIsMissing() {
		table.showPeriod(Period.VP);
		type("Klagomål", "target", "");
		table.showOnly(RowFilter.MISSING);
		table.refresh();
		assertEquals(List.of("Klagomål"),
				table.rows().stream().filter(row -> row.isData()).map(row -> row.element().getTitle()).toList());
	}

	@Test
	void anotherPeriodHasItsOwnOutcome() {
		type("Klagomål", "outcome", "3");
		table.showPeriod(Period.T2);
		table.refresh();
		assertEquals("", shown("Klagomål", "outcome"));
		type("Klagomål", "outcome", "2");
		assertEquals(new BigDecimal("3"), outcome("Klagomål").getValue());
	}
}
