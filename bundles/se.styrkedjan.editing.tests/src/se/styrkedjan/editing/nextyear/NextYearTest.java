package se.styrkedjan.editing.nextyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.AddCase;
import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.editing.operations.SetActivityReport;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.register.Case;
import se.styrkedjan.model.register.RegisterPackage;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.ActivityState;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

class NextYearTest {

	private final PlanBuilder.Parts parts = PlanBuilder.plan();
	private final Workspace workspace = new Workspace(new MemoryStore(), Behaviours.all(), SessionThreads.SAME);

	@BeforeEach
	void aYearIsReported() {
		EditingSession session = workspace.create(parts.plan());
		session.execute(new SetOutcome(parts.indicator(), Period.T2, new BigDecimal("70")));
		session.execute(new SetOutcome(parts.indicator(), Period.VB, new BigDecimal("75")));
		session.execute(new SetAssessment(parts.unit(), Period.VB, Status.PARTLY));
		session.execute(new SetAmount(parts.line(), Period.VB, Literals.AMOUNT__OUTCOME, BigDecimal.TEN));
		Case registered = Elements.create(RegisterPackage.Literals.CASE);
		registered.setDate(LocalDate.of(2025, 2, 1));
		registered.getCategories().add(parts.register().getGroups().getFirst().getCategories().getFirst());
		session.execute(new AddCase(parts.register(), registered));
		parts.activity().setEnd(LocalDate.of(2026, 6, 30));
		addActivity("Slut", LocalDate.of(2025, 12, 31));
		Activity done = addActivity("Klar", LocalDate.of(2027, 1, 1));
		session.execute(
				new SetActivityReport(done, Period.VB, Literals.ACTIVITY_REPORT__STATUS, ActivityState.DONE));
		parts.report().setOfficer("Enhetschef");
	}

	private Activity addActivity(String title, LocalDate end) {
		Activity activity = Elements.create(Literals.ACTIVITY);
		activity.setTitle(title);
		activity.setEnd(end);
		parts.unit().getActivities().add(activity);
		return activity;
	}

	@Test
	void whatIsWantedIsCarriedOverAndHowItWentStaysBehind() {
		EObject before = EcoreUtil.copy(parts.plan());
		Plan next = NextYear.plan(parts.plan(), 2026);
		assertTrue(EcoreUtil.equals(before, parts.plan()), "the old plan is untouched");
		Goal unit = next.getGoals().getFirst().getGoals().getFirst().getGoals().getFirst().getGoals().getFirst();
		assertEquals(2026, next.getYear());
		assertEquals(parts.unit().getLineage(), unit.getLineage());
		assertEquals("Enhetens mål", unit.getTitle());
		assertTrue(unit.getAssessments().isEmpty());
		assertEquals(List.of("Utbilda alla"), unit.getActivities().stream().map(Activity::getTitle).toList());
		assertTrue(next.getRegister().getCases().isEmpty());
		assertEquals(2, next.getRegister().getGroups().getFirst().getCategories().size());
		assertTrue(next.getEconomy().getParts().getFirst().getLines().getFirst().getAmounts().isEmpty());
	}

	@Test
	void theLastOutcomeBecomesTheComparisonAlsoOfLaterPeriods() {
		Plan next = NextYear.plan(parts.plan(), 2026);
		Indicator indicator = indicator(next);
		Outcome comparison = indicator.getOutcomes().getFirst();
		assertEquals(1, indicator.getOutcomes().size());
		assertEquals(new BigDecimal("75"), comparison.getPrevious());
		assertEquals("Utfall VB 2025", comparison.getPreviousLabel());
		assertNull(comparison.getValue());
		assertEquals(Status.NO_DATA, comparison.getFulfilment());
		assertEquals(new BigDecimal("80"), indicator.getTarget().getValue());
		EditingSession session = workspace.create(next);
		session.execute(new SetOutcome(indicator, Period.T1, new BigDecimal("76")));
		assertEquals("Utfall VB 2025", indicator.getOutcomes().getLast().getPreviousLabel());
	}

	@Test
	void everyElementIsNewButItsLineage() {
		Plan next = NextYear.plan(parts.plan(), 2026);
		Set<String> ids = ids(next);
		ids.retainAll(ids(parts.plan()));
		assertEquals(Set.of(), ids);
		assertEquals(parts.indicator().getLineage(), indicator(next).getLineage());
		assertNotEquals(parts.plan().getId(), next.getId());
	}

	@Test
	void thePlansDocumentIsOpenWithItsSectionsAndHead() {
		Plan next = NextYear.plan(parts.plan(), 2026);
		assertEquals(1, next.getReports().size());
		assertEquals(Period.VP, next.getReports().getFirst().getPeriod());
		assertEquals("Enhetschef", next.getReports().getFirst().getOfficer());
		assertFalse(next.getReports().getFirst().getSections().isEmpty());
		new OpenReport(parts.plan(), Period.VP, null).apply();
		parts.plan().getReports().getLast().getSections().getFirst().setText("<p>Vårt uppdrag</p>");
		Plan again = NextYear.plan(parts.plan(), 2026);
		assertEquals("<p>Vårt uppdrag</p>", again.getReports().getFirst().getSections().getFirst().getText());
	}

	@Test
	void theYearMustBeLater() {
		assertThrows(IllegalArgumentException.class, () -> NextYear.plan(parts.plan(), 2025));
	}

	private static Indicator indicator(Plan plan) {
		return plan.getGoals().getFirst().getGoals().getFirst().getGoals().getFirst().getGoals().getFirst()
				.getIndicators().getFirst();
	}

	private static Set<String> ids(Plan plan) {
		Set<String> ids = new HashSet<>(Set.of(plan.getId()));
		plan.eAllContents().forEachRemaining(element -> ids.add(((Element) element).getId()));
		return ids;
	}
}
