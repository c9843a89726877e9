package se.styrkedjan.forms.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.forms.importing.ImportSaving.Job;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.interchange.matching.Match;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.testsupport.PlanFixture;

class ImportSavingTest {

	private static final ImportSaving.OpenPlans NONE_OPEN = (id, imported, matches, comment) -> false;

	@TempDir
	Path folder;
	private Store store;
	private ImportSaving saving;

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		saving = new ImportSaving(store, "planerare");
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static Plan imported(int year) {
		Plan plan = PlanFixture.small("Enheten", year);
		plan.setUnitId(null);
		return plan;
	}

	private String save(Plan plan, Optional<Decision> decision) {
		return saving.save(new Job(plan, "vb.pdf", decision), NONE_OPEN);
	}

	private List<Goal> goals(String id) {
		return GoalWalk.depthFirst((Plan) store.load(id).root());
	}

	@Test
	void theFirstDocumentOfAUnitBecomesItsPlanAndTheUnitIsEntered() {
		String id = save(imported(2025), Optional.empty());
		assertEquals(4, goals(id).size());
		assertFalse(store.document(id).orElseThrow().unitId().isEmpty());
		assertEquals("vb.pdf", store.history(id).getFirst().comment());
	}

	@Test
	void theSameDocumentAgainMakesARevisionAndNoTwins() {
		String id = save(imported(2025), Optional.empty());
		String again = save(imported(2025), Optional.empty());
		assertEquals(id, again);
		assertEquals(4, goals(id).size());
		assertEquals(2, store.history(id).size());
	}

	@Test
	void aDocumentOfAPeriodThatIsApprovedIsRefusedAndNothingOfItIsKept() {
		Plan approved = imported(2025);
		report(approved, ReportState.APPROVED);
		String id = save(approved, Optional.empty());
		Plan again = imported(2025);
		report(again, ReportState.OPEN);
		GoalWalk.depthFirst(again).getLast().setExpectedResult("<p>Annat.</p>");
		var refused = assertThrows(RefusedException.class, () -> save(again, Optional.empty()));
		assertEquals("reportIsApproved", refused.refusal().code());
		assertEquals(1, store.history(id).size());
		Plan plan = imported(2025);
		save(plan, Optional.empty());
		assertEquals(2, store.history(id).size(), "a document of another period is taken");
	}

	@Test
	void thatADocumentIsRefusedIsKnownBeforeAnyIsSaved() {
		Plan approved = imported(2025);
		report(approved, ReportState.APPROVED);
		save(approved, Optional.empty());
		Plan again = imported(2025);
		report(again, ReportState.OPEN);
		assertEquals("reportIsApproved", saving.refusal(new Job(again, "t1.txt", Optional.empty())).orElseThrow().code());
		assertEquals("reportIsApproved", Destination.find(store, again).locks().refusal().orElseThrow().code());
		assertTrue(saving.refusal(new Job(imported(2026), "vp.txt", Optional.empty())).isEmpty());
	}

	@Test
	void aLaterDocumentDoesNotChangeWhatAnApprovedPlanSays() {
		Plan approved = imported(2025);
		report(approved, Period.VP, ReportState.APPROVED);
		GoalWalk.depthFirst(approved).getLast().setExpectedResult("<p>Som planerat.</p>");
		String id = save(approved, Optional.empty());
		Plan later = imported(2025);
		Goal own = GoalWalk.depthFirst(later).getLast();
		own.setExpectedResult("<p>Annat.</p>");
		own.getAssessments().forEach(assessment -> assessment.setStatus(Status.NOT));
		assertTrue(Destination.find(store, later).locks().planned(), "told before it is saved");
		save(later, Optional.empty());
		assertEquals("<p>Som planerat.</p>", goals(id).getLast().getExpectedResult());
		assertEquals(Status.NOT, goals(id).getLast().getAssessments().getFirst().getStatus());
	}

	private static void report(Plan plan, ReportState state) {
		report(plan, Period.T1, state);
	}

	private static void report(Plan plan, Period period, ReportState state) {
		Report report = Elements.create(Literals.REPORT);
		report.setPeriod(period);
		report.setState(state);
		plan.getReports().removeIf(other -> other.getPeriod() == period);
		plan.getReports().add(report);
	}

	@Test
	void nextYearsDocumentBecomesAPlanThatContinuesTheGoals() {
		String id = save(imported(2025), Optional.empty());
		String next = save(imported(2026), Optional.empty());
		assertFalse(id.equals(next));
		assertEquals(goals(id).stream().map(Goal::getLineage).toList(), goals(next).stream().map(Goal::getLineage).toList());
	}

	@Test
	void whatTheUserLeavesOutIsNotSavedAndWhatHeCallsNewIsAdded() {
		String id = save(imported(2025), Optional.empty());
		Plan plan = imported(2025);
		Goal own = GoalWalk.depthFirst(plan).getLast();
		own.getAssessments().forEach(assessment -> assessment.setStatus(Status.NOT));
		Decision decision = new Decision(Destination.find(store, plan).matches());
		Match goal = decision.matches().stream().filter(match -> match.importedId().equals(own.getId())).findFirst()
				.orElseThrow();
		Match indicator = decision.matches().stream().filter(match -> match.kind() == Match.Kind.INDICATOR).findFirst()
				.orElseThrow();
		decision.take(goal, "");
		decision.leaveOut(indicator);
		save(plan, Optional.of(decision));
		assertEquals(5, goals(id).size());
		assertTrue(goals(id).getLast().getIndicators().isEmpty());
		assertEquals(Status.NOT, goals(id).getLast().getAssessments().stream()
				.filter(assessment -> assessment.getPeriod() == Period.VB).findFirst().orElseThrow().getStatus());
	}
}
