package se.styrkedjan.followup.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.data.PlanDigests;
import se.styrkedjan.followup.data.Scope;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.check.PlanCheck;
import se.styrkedjan.rules.thread.NodeKind;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.store.JudgementRow;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.RollUpRow;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.ui.context.Choice;

class FollowUpDataTest {

	@TempDir
	static Path folder;

	private static Store store;
	private static Choice choice;

	@BeforeAll
	static void openTheDemo() {
		store = DerbyStore.open(folder.resolve("db"));
		DemoContent.install(store, "test");
		var plan = store.documents(DocumentFilter.of(DocumentKind.PLAN)).stream().filter(one -> one.year() == 2025).findFirst()
				.orElseThrow();
		choice = new Choice(plan.unitId(), plan.unitName(), plan.year());
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@Test
	void everyFigureOfTheRollUpIsTheNumberOfItsSources() {
		var rows = store.queries().rollUp(choice.year());

		assertFalse(rows.isEmpty());
		for (RollUpRow row : rows) {
			var sources = store.queries().judgements(row.lineage(), choice.year());
			assertEquals(row.fully(), count(sources, Status.FULLY), row.title());
			assertEquals(row.partly(), count(sources, Status.PARTLY), row.title());
			assertEquals(row.not(), count(sources, Status.NOT), row.title());
			assertEquals(row.noData(), count(sources, Status.NO_DATA), row.title());
		}
	}

	@Test
	void theThreadGoesFromPlanToProcess() {
		var data = FollowUpData.load(store, choice, Progress.NONE);

		assertTrue(data.thread().nodes().stream().filter(node -> node.kind() == NodeKind.GOAL)
				.anyMatch(goal -> !data.thread().joined(goal.id(), NodeKind.PROCESS).isEmpty()));
		assertTrue(data.coverage().checked() > data.coverage().gaps().size());
		assertFalse(data.year().isEmpty());
	}

	@Test
	void aUnitWithoutPlanStillSeesTheOthers() {
		var data = FollowUpData.load(store, new Choice("none", "Ingen", 2025), Progress.NONE);

		assertTrue(data.plan().isEmpty() && data.year().isEmpty());
		assertEquals(3, data.plans().size());
	}

	@Test
	void unitsWithoutAPlanAreFoundInThePartThatIsLookedAt() {
		var planned = FollowUpData.load(store, choice, Progress.NONE);
		var none = FollowUpData.load(store, new Choice(choice.unitId(), choice.unitName(), 2031), Progress.NONE);
		java.util.Set<String> ids = planned.plans().stream().map(plan -> plan.unitId()).collect(java.util.stream.Collectors.toSet());

		assertTrue(planned.unplanned(Scope.ALL).stream().map(Choice::unitId).noneMatch(ids::contains));
		assertTrue(none.unplanned(Scope.ALL).stream().map(Choice::unitId).toList().containsAll(ids));
		assertTrue(none.unplanned(Scope.ALL).stream().allMatch(unit -> unit.year() == 2031));
		Scope unit = planned.scopes().stream().filter(scope -> scope.id().equals(choice.unitId())).findFirst().orElseThrow();
		assertEquals(java.util.List.of(choice.unitId()), none.unplanned(unit).stream().map(Choice::unitId).toList());
	}

	@Test
	void theOrganisationIsOfferedFromTheWholeDownToUnitsWithPlans() {
		var scopes = FollowUpData.load(store, choice, Progress.NONE).scopes();

		assertEquals(java.util.List.of(0, 1, 2, 3, 3, 3), scopes.stream().map(Scope::depth).toList());
		assertTrue(scopes.getFirst().holds("unknown to the organisation"));
		assertTrue(scopes.get(2).holds(choice.unitId()));
		assertEquals(1, scopes.stream().skip(3).filter(scope -> scope.holds(choice.unitId())).count());
	}

	@Test
	void aDigestSaysWhatItsPlanSaysAndIsKeptUntilThePlanIsSavedAnew() {
		var digests = new PlanDigests();
		var info = FollowUpData.load(store, choice, Progress.NONE).plans().getFirst();
		assertTrue(digests.of(info).isEmpty());

		digests.make(store, java.util.List.of(info), Progress.NONE);

		var plan = (se.styrkedjan.model.steering.Plan) store.load(info.id()).root();
		var digest = digests.of(info).orElseThrow();
		assertEquals(plan.getReports().size(), digest.reports().size());
		assertEquals(PlanCheck.of(plan, java.time.LocalDate.now()).stream()
				.filter(found -> found.severity() != se.styrkedjan.rules.check.Severity.INFO).count(), digest.missing());
		assertTrue(digests.of(new se.styrkedjan.store.DocumentInfo(info.id(), info.kind(), info.title(), info.unitId(),
				info.unitName(), info.year(), info.revision() + 1, info.savedAt(), info.savedBy())).isEmpty());
	}

	@Test
	void nothingChosenIsNothingShown() {
		assertEquals(0, FollowUpData.load(store, Choice.NONE, Progress.NONE).plans().size());
	}

	@Test
	void loadingCanBeCancelled() {
		assertThrows(CancellationException.class, () -> FollowUpData.load(store, choice, (done, total) -> {
			throw new CancellationException();
		}));
	}

	private static long count(java.util.List<JudgementRow> sources, Status status) {
		return sources.stream().filter(source -> source.status() == status).count();
	}
}
