package se.styrkedjan.editing.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;
import static se.styrkedjan.model.register.RegisterPackage.Literals.CASE__CATEGORIES;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY_REPORT__DEVIATION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ASSESSMENT__ANALYSIS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.CaseCategory;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.SectionRole;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.text.Quantity;
import se.styrkedjan.rules.text.SwedishNumber;

class DomainOperationsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	private PlanBuilder.Parts parts;
	private EditingSession session;

	@BeforeEach
	void open() {
		parts = PlanBuilder.plan();
		session = new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME).create(parts.plan());
	}

	@Test
	void anOutcomeIsMadeAndItsFulfilmentProposedInOneStep() {
		assertUndoable(session, outcome("64"));
		assertEquals(Status.PARTLY, parts.indicator().getOutcomes().getFirst().getFulfilment());
		assertUndoable(session, outcome("80"));
		assertEquals(Status.FULLY, parts.indicator().getOutcomes().getFirst().getFulfilment());
		assertEquals(1, parts.indicator().getOutcomes().size());
	}

	@Test
	void aShareFollowsFromItsCounts() {
		session.execute(new SetOutcome(parts.indicator(), Period.VB, OUTCOME__PART, new BigDecimal("12")));
		assertUndoable(session, new SetOutcome(parts.indicator(), Period.VB, OUTCOME__WHOLE, new BigDecimal("54")));
		assertEquals(new BigDecimal("22.22"), parts.indicator().getOutcomes().getFirst().getValue());
		assertEquals(Status.NOT, parts.indicator().getOutcomes().getFirst().getFulfilment());
	}

	@Test
	void aValueForMenMakesTheIndicatorSplitByGender() {
		assertUndoable(session, new SetOutcome(parts.indicator(), Period.VB, OUTCOME__MEN, BigDecimal.TEN));
		assertTrue(parts.indicator().isGenderSplit());
	}

	@Test
	void anOverruledFulfilmentStandsUntilItIsTakenBack() {
		session.execute(outcome("64"));
		Outcome outcome = parts.indicator().getOutcomes().getFirst();
		assertEquals("reasonMissing", refusal(new SetFulfilment(outcome, Status.NOT, " ")).code());
		assertUndoable(session, new SetFulfilment(outcome, Status.NOT, "Bortfallet är stort"));
		session.execute(outcome("79"));
		assertEquals(Status.NOT, outcome.getFulfilment());
		assertUndoable(session, new SetFulfilment(outcome, Status.PARTLY, null));
		assertNull(outcome.getOverrideReason());
		session.execute(outcome("81"));
		assertEquals(Status.FULLY, outcome.getFulfilment());
	}

	@Test
	void aNewTargetJudgesTheOutcomesAnew() {
		session.execute(outcome("64"));
		assertUndoable(session, new SetTarget(parts.indicator(), new BigDecimal("60")));
		assertEquals(Status.FULLY, parts.indicator().getOutcomes().getFirst().getFulfilment());
		assertUndoable(session, new SetTarget(parts.indicator(), TARGET__TEXT, "Tas fram av nämnd"));
		assertNull(parts.indicator().getTarget().getValue());
		assertEquals(Status.NO_DATA, parts.indicator().getOutcomes().getFirst().getFulfilment());
	}

	@Test
	void reportsOfAPeriodAreMadeWhenTheyAreFirstSet() {
		assertUndoable(session, new SetAssessment(parts.board(), Period.T1, Status.PARTLY));
		assertUndoable(session, new SetAssessment(parts.board(), Period.T1, ASSESSMENT__ANALYSIS, "<p>Bra.</p>"));
		assertEquals(1, parts.board().getAssessments().size());
		assertUndoable(session,
				new SetActivityReport(parts.activity(), Period.T1, ACTIVITY_REPORT__DEVIATION, "Försenad"));
		assertUndoable(session, new SetAmount(parts.line(), Period.T1, AMOUNT__BUDGET, new BigDecimal("100")));
	}

	@Test
	void twoSessionsMakeTheSameOutcome() {
		session.execute(outcome("64"));
		String first = parts.indicator().getOutcomes().getFirst().getId();
		session.undo();
		session.execute(outcome("65"));
		assertEquals(first, parts.indicator().getOutcomes().getFirst().getId());
	}

	@Test
	void aCaseGetsTheNextNumberAndOneCategoryOfEachGroup() {
		assertUndoable(session, new AddCase(parts.register(), newCase()));
		Case second = newCase();
		assertUndoable(session, new AddCase(parts.register(), second));
		assertEquals("2", second.getNumber());
		assertEquals(1, second.getCategories().size());
		assertEquals("valueMissing",
				refusal(new AddCase(parts.register(), Elements.create(RegisterPackage.Literals.CASE))).code());
	}

	@Test
	void aNumberIsWrittenAsTheOneBefore() {
		Case first = newCase();
		first.setNumber("2026-009");
		session.execute(new AddCase(parts.register(), first));
		Case second = newCase();
		session.execute(new AddCase(parts.register(), second));
		assertEquals("2026-010", second.getNumber());
	}

	private Case newCase() {
		Case made = Elements.create(RegisterPackage.Literals.CASE);
		made.setDate(DAY);
		List<CaseCategory> categories = parts.register().getGroups().getFirst().getCategories();
		made.getCategories().add(categories.get(0));
		return made;
	}

	@Test
	void aChosenCategoryTakesThePlaceOfTheOtherOfItsGroup() {
		Case made = newCase();
		session.execute(new AddCase(parts.register(), made));
		CaseCategory other = parts.register().getGroups().getFirst().getCategories().get(1);
		assertUndoable(session, new SetReferences(made, CASE__CATEGORIES, List.of(made.getCategories().getFirst(), other)));
		assertEquals(List.of(other), made.getCategories());
	}

	@Test
	void anOpenedReportHasTheSectionsOfItsAnatomyAndTheHeadOfTheOneBefore() {
		parts.report().setPeriod(Period.T1);
		parts.report().setOfficer("Enhetschef");
		assertUndoable(session, new OpenReport(parts.plan(), Period.T2, DAY));
		var report = parts.plan().getReports().getLast();
		assertEquals("Enhetschef", report.getOfficer());
		assertEquals(SectionRole.SUMMARY, report.getSections().getFirst().getRole());
		assertEquals("existsAlready", refusal(new OpenReport(parts.plan(), Period.T2, DAY)).code());
		Section first = report.getSections().getFirst();
		assertUndoable(session, new SetSectionText(first, "<p>Text</p>"));
	}

	@Test
	void nothingOfAFrozenPeriodCanBeChangedUntilItIsThawed() {
		session.execute(outcome("64"));
		assertUndoable(session, new FreezeReport(parts.report(), "1.2.3-4/2026", DAY));
		assertEquals("reportIsFrozen", refusal(outcome("70")).code());
		assertEquals("reportIsFrozen", refusal(new SetAssessment(parts.unit(), Period.VB, Status.FULLY)).code());
		assertTrue(outcome("70", Period.T1).check().isEmpty());
		session.execute(new SetTarget(parts.indicator(), new BigDecimal("60")));
		assertEquals(Status.PARTLY, parts.indicator().getOutcomes().getFirst().getFulfilment(), "decided as it was");
		assertEquals("reasonMissing", refusal(new ThawReport(parts.report(), "")).code());
		assertUndoable(session, new ThawReport(parts.report(), "Fel siffra i tabellen"));
		assertEquals(ReportState.RETURNED, parts.report().getState());
		session.execute(outcome("70"));
	}

	@Test
	void aReturnedReportNeedsAComment() {
		assertEquals("reasonMissing", refusal(new SetReportState(parts.report(), ReportState.RETURNED, "")).code());
		assertUndoable(session, new SetReportState(parts.report(), ReportState.READY, null));
	}

	@Test
	void aPastedRectangleIsReadByTheClassOfEachCell() {
		List<List<Cell>> cells = List.of(List.of(new Cell.Fixed("Andel nöjda"), number(Period.T1), number(Period.T2)));
		assertUndoable(session, new PasteCells(cells, ClipboardTable.read("Andel nöjda\t12,5 %\t1 050\r\n")));
		assertEquals(new BigDecimal("1050"),
				PeriodEntries.find(parts.indicator().getOutcomes(), Period.T2).orElseThrow().getValue());
		assertEquals(Refusal.of("pasteUnreadable", 1, 3, "många", "notANumber"),
				refusal(new PasteCells(cells, ClipboardTable.read("Andel nöjda\t1\tmånga"))));
		assertEquals("pasteReadOnlyCell", refusal(new PasteCells(cells, ClipboardTable.read("Annat"))).code());
		assertEquals("pasteTooManyRows", refusal(new PasteCells(cells, List.of(List.of("a", "b"), List.of("c")))).code());
		List<List<Cell>> fill = List.of(List.of(number(Period.T1)), List.of(number(Period.T2)));
		assertUndoable(session, new PasteCells(fill, ClipboardTable.read("7")));
	}

	@Test
	void aClipboardTableKeepsEmptyCellsQuotesAndLineBreaks() {
		assertEquals(List.of(List.of("a", "", "b"), List.of("rad 1\nrad \"2\"", "c"), List.of("\"citat\" mitt i", "")),
				ClipboardTable.read("a\t\tb\r\n\"rad 1\nrad \"\"2\"\"\"\tc\n\"citat\" mitt i\t"));
	}

	private Cell number(Period period) {
		return new Cell.Editable(text -> SwedishNumber.read(text),
				value -> new SetOutcome(parts.indicator(), period, value == null ? null
						: ((Quantity) value).value()));
	}

	@Test
	void severalOperationsAreOneStep() {
		assertUndoable(session, new CompositeOperation("paste",
				List.of(outcome("1", Period.T1), outcome("2", Period.T2), new SetFeature(parts.activity(), ACTIVITY__TITLE, "x"))));
	}

	private Refusal refusal(Operation operation) {
		return assertThrows(RefusedException.class, () -> session.execute(operation)).refusal();
	}

	private SetOutcome outcome(String value) {
		return outcome(value, Period.VB);
	}

	private SetOutcome outcome(String value, Period period) {
		return new SetOutcome(parts.indicator(), period, new BigDecimal(value));
	}
}
