package se.styrkedjan.editing.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.FreezeReport;
import se.styrkedjan.editing.operations.LockedContent;
import se.styrkedjan.editing.operations.MoveElement;
import se.styrkedjan.editing.operations.Placement;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.RestoreRevision;
import se.styrkedjan.editing.operations.SetActivityReport;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.editing.operations.SetTarget;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/** What an approved or decided plan document says of goals, targets and activities stays, while the year goes on. */
class ApprovedPlanTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	private final MemoryStore store = new MemoryStore();
	private PlanBuilder.Parts parts;
	private Report report;
	private EditingSession session;

	@BeforeEach
	void approve() {
		parts = PlanBuilder.plan();
		report = Elements.create(Literals.REPORT);
		report.setPeriod(Period.VP);
		parts.plan().getReports().addFirst(report);
		parts.activity().setStart(DAY);
		session = new Workspace(store, Behaviours.all(), SessionThreads.SAME).create(parts.plan());
		planned(1).forEach(session::execute);
		session.save("anna", "").join();
		session.execute(new MarkReady(report));
		session.execute(new ApproveReport(report, "Avdelningschef", DAY));
		session.save("anna", "").join();
	}

	/** Everything that the plan document says of the unit's own. */
	private Stream<Operation> planned(int number) {
		String words = "Text " + number;
		Stream<Operation> texts = Stream.of(Literals.GOAL__TITLE, Literals.GOAL__DESCRIPTION, Literals.GOAL__EXPECTED_RESULT,
				Literals.GOAL__WORKING_METHODS, Literals.GOAL__RESOURCE_USE, Literals.GOAL__FOLLOW_UP,
				Literals.GOAL__DEVELOPMENT).map(feature -> new SetFeature(parts.unit(), feature, words));
		return Stream.concat(texts, Stream.of(new SetFeature(parts.indicator(), Literals.INDICATOR__TITLE, words),
				new SetFeature(parts.indicator(), Literals.INDICATOR__UNIT, words),
				new SetTarget(parts.indicator(), BigDecimal.valueOf(number)),
				new SetFeature(parts.activity(), Literals.ACTIVITY__TITLE, words),
				new SetFeature(parts.activity(), Literals.ACTIVITY__START, DAY.plusDays(number)),
				new SetFeature(parts.activity(), Literals.ACTIVITY__RESPONSIBLE, words),
				new SetAmount(parts.line(), Period.VP, Literals.AMOUNT__BUDGET, BigDecimal.valueOf(number)),
				new SetFeature(parts.line(), Literals.ECONOMY_LINE__TITLE, words)));
	}

	@TestFactory
	Stream<DynamicTest> nothingThatThePlanSaysCanBeChangedUntilItIsReturned() {
		return IntStream.range(0, (int) planned(2).count()).mapToObj(number -> DynamicTest.dynamicTest("change " + number, () -> {
			approve();
			Operation operation = planned(2).toList().get(number);
			EObject before = EcoreUtil.copy(session.root());
			assertEquals("reportIsApproved", refusal(operation));
			assertTrue(EcoreUtil.equals(before, session.root()));
			session.execute(new ReturnReport(report, "Fel mål"));
			session.execute(operation);
		}));
	}

	@Test
	void aDecidedPlanIsLockedJustTheSame() {
		session.execute(new FreezeReport(report, "1-2/2026", DAY));
		session.save("anna", "").join();
		planned(2).forEach(operation -> assertEquals("reportIsFrozen", refusal(operation), operation.toString()));
	}

	@Test
	void goalsIndicatorsAndActivitiesOfThePlanStayWhereTheyAre() {
		for (EObject element : List.of(parts.unit(), parts.indicator(), parts.activity(), parts.line())) {
			assertEquals("reportIsApproved", refusal(new RemoveElements(List.of(element))), element.eClass().getName());
		}
		assertEquals("reportIsApproved",
				refusal(new MoveElement(parts.unit(), Placement.last(parts.area(), Literals.GOAL__GOALS))));
	}

	@Test
	void theYearGoesOn() {
		assertUndoable(session, new SetOutcome(parts.indicator(), Period.T1, BigDecimal.TEN));
		assertUndoable(session, new SetAssessment(parts.unit(), Period.T1, Status.FULLY));
		assertUndoable(session, new SetActivityReport(parts.activity(), Period.T1, Literals.ACTIVITY_REPORT__STATUS,
				ActivityState.DONE));
		assertUndoable(session, new SetAmount(parts.line(), Period.T1, Literals.AMOUNT__OUTCOME, BigDecimal.TEN));
		assertUndoable(session, new SetFeature(parts.indicator(), Literals.INDICATOR__TOLERANCE, BigDecimal.ONE));
	}

	@Test
	void whatThePlanLeftOpenMayBeFilledInOnce() {
		session.execute(new SetFeature(parts.activity(), Literals.ACTIVITY__END, DAY.plusYears(1)));
		assertEquals("reportIsApproved", refusal(new SetFeature(parts.activity(), Literals.ACTIVITY__END, DAY)));
		session.execute(new SetTarget(parts.indicator(), Literals.TARGET__CITY_VALUE, BigDecimal.TEN));
		assertEquals("reportIsApproved", refusal(new SetTarget(parts.indicator(), Literals.TARGET__CITY_TEXT, "Öka")));
	}

	@Test
	void wordsForATargetToComeGiveWayToTheNumberButNotTheOtherWayRound() {
		assertEquals("reportIsApproved", refusal(new SetTarget(parts.indicator(), Literals.TARGET__TEXT, "Öka")));
		session.execute(new ReturnReport(report, "Målvärdet är inte klart"));
		session.execute(new SetTarget(parts.indicator(), Literals.TARGET__TEXT, "Tas fram av nämnd/styrelse"));
		session.execute(new MarkReady(report));
		session.execute(new ApproveReport(report, "Avdelningschef", DAY));
		session.execute(new SetTarget(parts.indicator(), new BigDecimal("75")));
		assertNull(parts.indicator().getTarget().getText());
	}

	@Test
	void whatIsAddedAfterTheApprovalIsNotPartOfThePlan() {
		Activity added = Elements.create(Literals.ACTIVITY);
		added.setTitle("Ny");
		session.execute(new AddElement(parts.unit(), Literals.GOAL__ACTIVITIES, added));
		session.execute(new SetFeature(added, Literals.ACTIVITY__TITLE, "Åtgärd efter kontroll"));
		session.execute(new SetFeature(added, Literals.ACTIVITY__START, DAY));
		session.execute(new SetFeature(added, Literals.ACTIVITY__START, DAY.plusDays(1)));
		Goal goal = PlanBuilder.goal(GoalLevel.UNIT, "", "Nytt mål", false);
		session.execute(new AddElement(parts.board(), Literals.GOAL__GOALS, goal));
		session.execute(new SetFeature(goal, Literals.GOAL__EXPECTED_RESULT, "<p>Klart i höst</p>"));
		session.execute(new RemoveElements(List.of(added, goal)));
	}

	@Test
	void aNewApprovalTakesInWhatWasAddedSince() {
		Activity added = Elements.create(Literals.ACTIVITY);
		added.setTitle("Ny");
		session.execute(new AddElement(parts.unit(), Literals.GOAL__ACTIVITIES, added));
		session.execute(new ReturnReport(report, "Ta med den nya aktiviteten"));
		session.execute(new MarkReady(report));
		session.execute(new ApproveReport(report, "Avdelningschef", DAY));
		assertEquals("reportIsApproved", refusal(new SetFeature(added, Literals.ACTIVITY__TITLE, "Annat")));
		session.save("anna", "").join();
		assertEquals("reportIsApproved", refusal(new SetFeature(added, Literals.ACTIVITY__TITLE, "Annat")));
	}

	@Test
	void whatWasApprovedIsWhatIsDecided() {
		long approved = report.getFrozenRevision();
		assertEquals(session.revision().number(), approved);
		session.execute(new SetOutcome(parts.indicator(), Period.T1, BigDecimal.TEN));
		session.execute(new FreezeReport(report, "1-2/2026", DAY));
		session.save("anna", "").join();
		assertEquals(approved, report.getFrozenRevision());
		assertTrue(session.revision().number() > approved);
	}

	@Test
	void anEarlierRevisionThatSaysSomethingElseCannotTakeThePlaceOfTheApprovedPlan() {
		session.execute(new ReturnReport(report, "Fel mål"));
		planned(3).forEach(session::execute);
		session.execute(new MarkReady(report));
		session.execute(new ApproveReport(report, "Avdelningschef", DAY));
		session.save("anna", "").join();
		EObject old = store.load(session.documentId(), 2).root();
		assertEquals("reportIsApproved", refusal(new RestoreRevision(session.root(), old, 2)));
		session.execute(new SetOutcome(parts.indicator(), Period.T1, BigDecimal.TEN));
		EObject same = store.load(session.documentId(), 3).root();
		session.execute(new RestoreRevision(session.root(), same, 3));
		assertTrue(parts.indicator().getOutcomes().isEmpty());
	}

	@Test
	void whatAChangeOfTheWholePlanDidToItIsPutBack() {
		LockedContent locked = LockedContent.of((Plan) session.root());
		parts.unit().setExpectedResult("<p>Annat</p>");
		parts.activity().setStart(null);
		parts.activity().setEnd(DAY);
		parts.indicator().getTarget().setValue(null);
		parts.indicator().getTarget().setText("Öka");
		assertEquals(3, locked.putBack());
		assertEquals("Text 1", parts.unit().getExpectedResult());
		assertEquals(DAY.plusDays(1), parts.activity().getStart());
		assertEquals(DAY, parts.activity().getEnd(), "left open by the plan");
		assertEquals(BigDecimal.ONE, parts.indicator().getTarget().getValue());
		assertNull(parts.indicator().getTarget().getText());
	}

	private String refusal(Operation operation) {
		return assertThrows(RefusedException.class, () -> session.execute(operation)).refusal().code();
	}
}
