package se.styrkedjan.editing.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.Undoable.assertUndoable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.FreezeReport;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetActivityReport;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.editing.operations.SetControlResult;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.SetFulfilment;
import se.styrkedjan.editing.operations.SetMonthAmount;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.editing.operations.SetSectionText;
import se.styrkedjan.editing.operations.SetTarget;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.ControlPackage;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.control.Verdict;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/** What has been approved stays as it was approved, until the report is returned. */
class ApprovedPeriodTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	private PlanBuilder.Parts parts;
	private Section section;
	private Control control;
	private EditingSession session;

	@BeforeEach
	void approve() {
		parts = PlanBuilder.plan();
		section = Elements.create(Literals.SECTION);
		parts.report().getSections().add(section);
		control = Elements.create(ControlPackage.Literals.CONTROL);
		InternalControl internal = Elements.create(ControlPackage.Literals.INTERNAL_CONTROL);
		internal.getControls().add(control);
		parts.plan().setInternalControl(internal);
		session = new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME).create(parts.plan());
		said("70").forEach(session::execute);
		session.execute(new MarkReady(parts.report()));
		session.execute(new ApproveReport(parts.report(), "Avdelningschef", DAY));
	}

	/** Everything that can be said for the period. */
	private Stream<Operation> said(String number) {
		BigDecimal value = new BigDecimal(number);
		return Stream.of(new SetOutcome(parts.indicator(), Period.VB, value),
				new SetOutcome(parts.indicator(), Period.VB, Literals.OUTCOME__ANALYSIS, "<p>" + number + "</p>"),
				new SetAssessment(parts.unit(), Period.VB, Status.FULLY),
				new SetActivityReport(parts.activity(), Period.VB, Literals.ACTIVITY_REPORT__STATUS, ActivityState.DONE),
				new SetAmount(parts.line(), Period.VB, Literals.AMOUNT__OUTCOME, value),
				new SetMonthAmount(parts.line(), 3, Literals.MONTH_AMOUNT__OUTCOME, value),
				new SetControlResult(control, Period.VB, ControlPackage.Literals.CONTROL_RESULT__VERDICT, Verdict.REMARK),
				new SetSectionText(section, "<p>" + number + "</p>"),
				new SetFeature(parts.report(), Literals.REPORT__LABEL, "Rapport " + number));
	}

	@TestFactory
	Stream<DynamicTest> nothingThatIsSaidForThePeriodCanBeChangedUntilItIsReturned() {
		return IntStream.range(0, (int) said("12").count()).mapToObj(number -> DynamicTest.dynamicTest("saying " + number, () -> {
			approve();
			Operation operation = said("12").toList().get(number);
			EObject before = EcoreUtil.copy(session.root());
			assertEquals("reportIsApproved", refusal(operation));
			assertTrue(EcoreUtil.equals(before, session.root()));
			session.execute(new ReturnReport(parts.report(), "Fel siffra"));
			session.execute(operation);
		}));
	}

	@Test
	void theHandlingOfTheReportGoesOnAndItCanBeDecided() {
		session.execute(new SetFeature(parts.report(), Literals.REPORT__REGISTRATION_NUMBER, "1.2-3/2026"));
		session.execute(new SetFeature(parts.report(), Literals.REPORT__DOCUMENT_DATE, DAY));
		assertUndoable(session, new FreezeReport(parts.report(), "1.2-3/2026", DAY));
		assertEquals("reportIsFrozen", refusal(new SetFeature(parts.report(), Literals.REPORT__OFFICER, "Chef")));
	}

	@Test
	void whatHoldsSomethingOfThePeriodCannotBeRemoved() {
		for (EObject holder : List.of(parts.line(), parts.line().eContainer(), parts.indicator(), parts.activity(), control,
				parts.unit(), section, parts.report())) {
			assertEquals("reportIsApproved", refusal(new RemoveElements(List.of(holder))), holder.eClass().getName());
		}
	}

	@Test
	void anotherPeriodAndThePlanItselfCanBeChangedAndTheJudgementStays() {
		Outcome outcome = parts.indicator().getOutcomes().getFirst();
		assertEquals(Status.PARTLY, outcome.getFulfilment());
		session.execute(new SetTarget(parts.indicator(), new BigDecimal("60")));
		session.execute(new SetOutcome(parts.indicator(), Period.T1, BigDecimal.TEN));
		assertEquals(Status.PARTLY, outcome.getFulfilment(), "judged as it was approved");
		assertEquals("reportIsApproved", refusal(new SetFulfilment(outcome, Status.FULLY, "Målet ändrades")));
	}

	private String refusal(Operation operation) {
		return assertThrows(RefusedException.class, () -> session.execute(operation)).refusal().code();
	}
}
