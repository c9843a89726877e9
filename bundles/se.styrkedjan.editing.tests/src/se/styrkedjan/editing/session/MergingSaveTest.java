package se.styrkedjan.editing.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.editing.testsupport.PlanBuilder.find;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__DEVELOPMENT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__TITLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.MergeConflictException;
import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.FreezeReport;
import se.styrkedjan.editing.operations.RestoreRevision;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.ThawReport;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.store.Revision;

class MergingSaveTest {

	private final MemoryStore store = new MemoryStore();
	private final List<Runnable> writing = new ArrayList<>();
	private PlanBuilder.Parts parts;
	private EditingSession ours;
	private EditingSession theirs;

	@BeforeEach
	void twoPeopleOpenThePlan() {
		parts = PlanBuilder.plan();
		workspace(SessionThreads.SAME).create(parts.plan()).save("start", "").join();
		ours = workspace(SessionThreads.SAME).open(parts.plan().getId());
		theirs = workspace(SessionThreads.SAME).open(parts.plan().getId());
	}

	private Workspace workspace(SessionThreads threads) {
		return new Workspace(store, Behaviours.all(), threads);
	}

	@Test
	void workOnDifferentThingsIsMergedAndMayBeTakenBack() {
		set(theirs, GOAL__DEVELOPMENT, "<p>Deras</p>");
		theirs.save("bo", "").join();
		set(ours, GOAL__TITLE, "Vårt");
		assertEquals(3, ours.save("anna", "").join().number());
		assertFalse(ours.isDirty());
		assertEquals("<p>Deras</p>", unit(ours).getDevelopment());
		assertEquals("takeInMerge", ours.undoable().orElseThrow().name());
		assertTrue(EcoreUtil.equals(ours.root(), store.load(ours.documentId()).root()));
		ours.undo();
		assertTrue(ours.isDirty());
		ours.undo();
		assertEquals("Enhetens mål", unit(ours).getTitle());
		ours.redo();
		ours.redo();
		assertFalse(ours.isDirty());
	}

	@Test
	void aTrueConflictAsksAndTheChoiceIsSaved() {
		set(theirs, GOAL__TITLE, "Deras");
		theirs.save("bo", "").join();
		set(ours, GOAL__TITLE, "Vårt");
		CompletableFuture<Revision> save = ours.save("anna", "");
		MergeConflictException conflict = assertInstanceOf(MergeConflictException.class, save.exceptionNow());
		assertTrue(ours.isDirty());
		assertEquals("Vårt", unit(ours).getTitle());
		assertEquals(1, ours.revision().number());
		ours.save("anna", "", Map.of(conflict.conflicts().getFirst(), Side.THEIRS)).join();
		assertFalse(ours.isDirty());
		assertEquals("Deras", unit(ours).getTitle());
	}

	@Test
	void workDuringAMergingSaveIsKeptAndStaysDirty() {
		EditingSession slow = slow();
		set(theirs, GOAL__DEVELOPMENT, "<p>Deras</p>");
		theirs.save("bo", "").join();
		set(slow, GOAL__TITLE, "Vårt");
		slow.save("anna", "");
		set(slow, GOAL__TITLE, "Vårt igen");
		writing.removeFirst().run();
		assertTrue(slow.isDirty());
		assertEquals("Vårt igen", unit(slow).getTitle());
		assertEquals("<p>Deras</p>", unit(slow).getDevelopment());
		slow.save("anna", "");
		writing.removeFirst().run();
		assertFalse(slow.isDirty());
		assertTrue(EcoreUtil.equals(slow.root(), store.load(slow.documentId()).root()));
	}

	@Test
	void twoSavesInFlightAreWrittenInOrderWithTheMergeOfTheFirst() {
		EditingSession slow = slow();
		set(theirs, GOAL__DEVELOPMENT, "<p>Deras</p>");
		theirs.save("bo", "").join();
		set(slow, GOAL__TITLE, "Ett");
		slow.save("anna", "");
		set(slow, GOAL__TITLE, "Två");
		CompletableFuture<Revision> second = slow.save("anna", "");
		writing.removeFirst().run();
		writing.removeFirst().run();
		assertEquals(4, second.join().number());
		assertEquals("Två", unit(slow).getTitle());
		assertEquals("<p>Deras</p>", unit(slow).getDevelopment());
		assertFalse(slow.isDirty());
		assertTrue(EcoreUtil.equals(slow.root(), store.load(slow.documentId()).root()));
	}

	@Test
	void aFrozenReportKnowsTheRevisionItWasDecidedIn() {
		ours.execute(new FreezeReport(report(ours), "1-2/2026", LocalDate.of(2026, 1, 20)));
		set(theirs, GOAL__DEVELOPMENT, "<p>Deras</p>");
		theirs.save("bo", "").join();
		long decided = ours.save("anna", "").join().number();
		assertEquals(3, decided);
		assertEquals(decided, report(ours).getFrozenRevision());
		assertEquals(decided, ((Plan) store.load(ours.documentId()).root()).getReports().getFirst().getFrozenRevision());
		set(ours, GOAL__TITLE, "Arbetet går vidare");
		ours.save("anna", "").join();
		assertEquals(decided, report(ours).getFrozenRevision());
		ours.execute(new ThawReport(report(ours), "Fel"));
		assertEquals(0, report(ours).getFrozenRevision());
		ours.undo();
		assertEquals(decided, report(ours).getFrozenRevision());
	}

	@Test
	void anEarlierRevisionComesBackAsANewOne() {
		set(ours, GOAL__TITLE, "Ändrat");
		ours.save("anna", "").join();
		ours.execute(new RestoreRevision(ours.root(), store.load(ours.documentId(), 1).root(), 1));
		assertEquals("Enhetens mål", unit(ours).getTitle());
		assertEquals(3, ours.save("anna", "återställt").join().number());
		assertTrue(EcoreUtil.equals(store.load(ours.documentId(), 1).root(), store.load(ours.documentId()).root()));
		assertEquals(3, store.history(ours.documentId()).size());
		ours.undo();
		assertEquals("Ändrat", unit(ours).getTitle());
	}

	@Test
	void aReportDecidedSinceStaysDecidedInItsPlace() {
		ours.execute(new AddElement(ours.root(), Literals.PLAN__REPORTS, Elements.create(Literals.REPORT)));
		ours.save("anna", "").join();
		long earlier = ours.revision().number();
		ours.execute(new FreezeReport(report(ours), "1-2/2026", LocalDate.of(2026, 1, 20)));
		set(ours, GOAL__TITLE, "Ändrat");
		ours.save("anna", "").join();
		List<String> before = ((Plan) ours.root()).getReports().stream().map(Report::getId).toList();
		ours.execute(new RestoreRevision(ours.root(), store.load(ours.documentId(), earlier).root(), earlier));
		assertEquals(ReportState.FROZEN, report(ours).getState());
		assertEquals(before, ((Plan) ours.root()).getReports().stream().map(Report::getId).toList());
	}

	private EditingSession slow() {
		return workspace(new SessionThreads(task -> {
			// taken in at the next call
		}, writing::add)).open(parts.plan().getId());
	}

	private void set(EditingSession session, EStructuralFeature feature, Object value) {
		session.execute(new SetFeature(unit(session), feature, value));
	}

	private Goal unit(EditingSession session) {
		return (Goal) find(session.root(), parts.unit().getId());
	}

	private Report report(EditingSession session) {
		return (Report) find(session.root(), parts.report().getId());
	}
}
