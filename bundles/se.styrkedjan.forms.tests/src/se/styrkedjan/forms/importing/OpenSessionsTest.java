package se.styrkedjan.forms.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.OpenReport;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.period.ApproveReport;
import se.styrkedjan.editing.period.MarkReady;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.table.GoalWalk;
import se.styrkedjan.interchange.matching.Match;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.testsupport.PlanFixture;

class OpenSessionsTest {

	private final List<String> unsaved = new ArrayList<>();
	private final Display display = Display.getDefault();
	@TempDir
	Path folder;
	private Store store;
	private EditingSession session;
	private OpenSessions open;

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		Workspace workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME);
		session = workspace.create(PlanFixture.small("Enheten", 2025));
		session.save("planerare", "").join();
		open = new OpenSessions(workspace, display, "planerare", unsaved);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private boolean update() {
		Plan imported = EcoreUtil.copy((Plan) session.root());
		imported.getReports().clear();
		own(imported).setExpectedResult("<p>Importerat</p>");
		List<Match> matches = Destination.find(store, imported).matches();
		CompletableFuture<Boolean> done = CompletableFuture
				.supplyAsync(() -> open.update(session.documentId(), imported, matches, "vb.pdf"));
		while (!done.isDone()) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
		return done.join();
	}

	private static Goal own(Plan plan) {
		return GoalWalk.depthFirst(plan).getLast();
	}

	private Plan stored() {
		return (Plan) store.load(session.documentId()).root();
	}

	@Test
	void aCleanPlanIsSavedWithTheImport() {
		assertTrue(update());
		assertFalse(session.isDirty());
		assertEquals("<p>Importerat</p>", own(stored()).getExpectedResult());
		assertEquals(List.of(), unsaved);
	}

	@Test
	void whatTheUserHasNotSavedIsNotSavedByAnImport() {
		String before = own(stored()).getTitle();
		Goal goal = own((Plan) session.root());
		session.execute(new SetFeature(goal, SteeringPackage.Literals.GOAL__TITLE, "Halvfärdig tanke"));
		assertTrue(update());
		assertEquals(before, own(stored()).getTitle());
		assertTrue(session.isDirty());
		assertEquals(List.of("Enheten 2025"), unsaved);
		session.undo();
		assertEquals("Halvfärdig tanke", goal.getTitle(), "the import alone is taken back");
	}

	@Test
	void whatAnApprovedPlanSaysStaysAsItIs() {
		Report report = ((Plan) session.root()).getReports().stream().filter(one -> one.getPeriod() == Period.VP).findFirst()
				.orElseGet(this::openPlan);
		String before = own((Plan) session.root()).getExpectedResult();
		session.execute(new MarkReady(report));
		session.execute(new ApproveReport(report, "Avdelningschef", LocalDate.of(2025, 2, 1)));
		session.save("planerare", "").join();
		assertTrue(update());
		assertEquals(before, own(stored()).getExpectedResult());
	}

	private Report openPlan() {
		session.execute(new OpenReport((Plan) session.root(), Period.VP, null));
		return ((Plan) session.root()).getReports().getLast();
	}

	@Test
	void aPlanThatIsNotOpenIsLeftToOthers() {
		Plan other = PlanFixture.small("Annan enhet", 2025);
		CompletableFuture<Boolean> done = CompletableFuture
				.supplyAsync(() -> open.update("borta", other, List.of(), "vb.pdf"));
		while (!done.isDone()) {
			display.readAndDispatch();
		}
		assertFalse(done.join());
	}
}
