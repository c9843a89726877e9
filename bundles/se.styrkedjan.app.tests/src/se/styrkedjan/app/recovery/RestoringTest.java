package se.styrkedjan.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__UNIT_NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Side;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.recovery.Autosave;
import se.styrkedjan.editing.recovery.RecoveryCopies;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;

/** What is offered after a crash and what restoring does, with a real database. */
class RestoringTest {

	@TempDir
	Path folder;

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
	private Store store;
	private RecoveryCopies copies;
	private Workspace workspace;
	private Restoring restoring;
	private String planId;

	@BeforeEach
	void open() {
		store = DerbyStore.open(folder.resolve("db"));
		copies = RecoveryCopies.beside(store);
		Autosave autosave = new Autosave(copies, new Autosave.Schedule(Runnable::run, timer, Duration.ZERO), error -> {
			throw new IllegalStateException(error);
		});
		workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME, autosave);
		restoring = new Restoring(workspace, autosave);
		EditingSession first = workspace.create(plan("Enheten"));
		first.save("Anna", "").join();
		planId = first.documentId();
		workspace.release(first);
	}

	@AfterEach
	void close() {
		timer.shutdownNow();
		store.close();
	}

	private static Plan plan(String name) {
		Plan plan = Elements.create(SteeringPackage.eINSTANCE.getPlan());
		plan.setUnitName(name);
		plan.setYear(2026);
		return plan;
	}

	/** The work of a process that is gone. */
	private void leave(String name) throws IOException {
		Plan work = (Plan) EcoreUtil.copy(store.load(planId).root());
		work.setUnitName(name);
		copies.write(work, store.document(planId).orElseThrow().revision());
	}

	private void saveMeanwhile(String name) {
		EditingSession other = new Workspace(store, Behaviours.all(), SessionThreads.SAME).open(planId);
		other.execute(new SetFeature(other.root(), PLAN__UNIT_NAME, name));
		other.save("Bo", "").join();
	}

	private EditingSession restore(LeftWork work) {
		return restoring.restore(work.copy(), conflicts -> Optional.empty()).orElseThrow();
	}

	private void settle() throws Exception {
		for (int turn = 0; turn < 3; turn++) {
			timer.submit(() -> {
				// only waits for its turn
			}).get(5, TimeUnit.SECONDS);
		}
	}

	private static String name(EditingSession session) {
		return ((Plan) session.root()).getUnitName();
	}

	@Test
	void whatIsOfferedSaysWhatItBuildsOnAndWhatItChanges() throws IOException {
		leave("Osparat");

		LeftWork work = LeftWork.in(store).getFirst();

		assertTrue(work.readable());
		assertEquals("Anna", work.base().orElseThrow().savedBy());
		assertEquals(List.of(), work.savedSince());
		assertEquals("Osparat", work.changes().getFirst().after());
		assertTrue(OfferText.of(work).what().contains("Osparat"), OfferText.of(work).what());
	}

	@Test
	void nothingIsOfferedWhenTheWorkIsSaved() throws IOException {
		leave("Enheten");
		assertEquals(List.of(), LeftWork.in(store));
	}

	@Test
	void restoredWorkIsUnsavedCanBeTakenBackAndIsNotOfferedOnceSaved() throws Exception {
		leave("Osparat");

		EditingSession session = restore(LeftWork.in(store).getFirst());
		settle();

		assertEquals("Osparat", name(session));
		assertTrue(session.isDirty());
		assertEquals(1, copies.list().size(), "the session's own copy has replaced the one left behind");
		session.undo();
		assertEquals("Enheten", name(session));
		assertFalse(session.isDirty());
		session.redo();
		session.save("Anna", "").join();
		settle();
		assertEquals(List.of(), LeftWork.in(store));
	}

	@Test
	void aConflictIsDecidedAndStaysOnTheDiskUntilThen() throws Exception {
		leave("Osparat");
		saveMeanwhile("Bos namn");
		LeftWork work = LeftWork.in(store).getFirst();
		assertEquals("Bo", work.savedSince().getFirst().savedBy());

		assertTrue(restoring.restore(work.copy(), conflicts -> Optional.empty()).isEmpty());
		settle();
		assertEquals(List.of(work.copy()), copies.list());
		assertTrue(workspace.session(planId).isEmpty());

		EditingSession session = restoring.restore(work.copy(), conflicts -> Optional
				.of(conflicts.stream().collect(Collectors.toMap(conflict -> conflict, any -> Side.OURS)))).orElseThrow();
		assertEquals("Osparat", name(session));
		assertTrue(session.isDirty());
	}

	@Test
	void whenTheSavedValueIsChosenNothingIsLeftToSave() throws Exception {
		leave("Osparat");
		saveMeanwhile("Bos namn");

		EditingSession session = restoring.restore(LeftWork.in(store).getFirst().copy(), conflicts -> Optional
				.of(Map.of(conflicts.getFirst(), Side.THEIRS))).orElseThrow();
		settle();

		assertEquals("Bos namn", name(session));
		assertEquals(List.of(), LeftWork.in(store));
	}

	@Test
	void workOnAPlanThatIsNotInTheDatabaseOpensAsANewOne() throws Exception {
		copies.write(plan("Bara här"), 0);

		EditingSession session = restore(LeftWork.in(store).getFirst());

		assertEquals("Bara här", name(session));
		assertTrue(session.isDirty());
		session.save("Anna", "").join();
		assertTrue(store.document(session.documentId()).isPresent());
	}

	@Test
	void aDamagedCopyIsOfferedToKeepAndNeverAgainWhenKept() throws IOException {
		leave("Osparat");
		Path file = copies.list().getFirst().file();
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length - 20] ^= 1;
		Files.write(file, bytes);

		LeftWork work = LeftWork.in(store).getFirst();
		assertFalse(work.readable());
		copies.retire(work.copy());

		assertEquals(List.of(), LeftWork.in(store));
		assertTrue(copies.isEmpty());
		try (var files = Files.list(file.getParent())) {
			assertEquals(1, files.count());
		}
	}
}
