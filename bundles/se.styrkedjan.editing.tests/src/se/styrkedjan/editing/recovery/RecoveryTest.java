package se.styrkedjan.editing.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__UNIT_NAME;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.merge.MergeResult;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.GoalNesting;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.StoreException;

class RecoveryTest {

	private static final int KILLS = 8;

	@TempDir
	Path folder;

	private final MemoryStore store = new MemoryStore();
	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
	private final List<IOException> failures = new ArrayList<>();
	private RecoveryCopies copies;
	private Autosave autosave;
	private Workspace workspace;
	private EditingSession session;

	@BeforeEach
	void open() {
		copies = new RecoveryCopies(folder.resolve("recovery"));
		autosave = new Autosave(copies, new Autosave.Schedule(Runnable::run, timer, Duration.ZERO), failures::add);
		workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME, autosave);
		session = workspace.create(PlanBuilder.plan().plan());
	}

	@AfterEach
	void stop() {
		timer.shutdownNow();
	}

	private void settle() {
		for (int i = 0; i < 3; i++) {
			try {
				timer.submit(() -> {
					// only waits for its turn
				}).get(5, TimeUnit.SECONDS);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private void rename(EditingSession changed, String name) {
		changed.execute(new SetFeature(changed.root(), PLAN__UNIT_NAME, name));
		settle();
	}

	@Test
	void unsavedWorkHasACopyUntilItIsSaved() {
		rename(session, "Ett");
		RecoveryCopy copy = copies.list().getFirst();
		assertEquals(session.documentId(), copy.documentId());
		assertEquals("Ett 2025", copy.title());
		assertEquals(0, copy.baseRevision());
		assertTrue(EcoreUtil.equals(session.root(), copies.load(copy)));
		session.save("anna", "").join();
		settle();
		assertEquals(List.of(), copies.list());
		assertEquals(List.of(), failures);
	}

	@Test
	void workThatIsTakenBackOrGivenUpHasNoCopy() {
		session.save("anna", "").join();
		rename(session, "Ett");
		assertEquals(1, copies.list().getFirst().baseRevision());
		session.undo();
		settle();
		assertEquals(List.of(), copies.list());
		session.redo();
		settle();
		assertEquals(1, copies.list().size());
		workspace.release(session);
		settle();
		assertEquals(List.of(), copies.list());
	}

	@Test
	void recoveredWorkIsAppliedAndCanBeTakenBack() {
		session.save("anna", "").join();
		rename(session, "Osparat");
		RecoveryCopy offer = copies.offers(store).getFirst();
		EditingSession after = new Workspace(store, Behaviours.all(), SessionThreads.SAME).open(offer.documentId());
		MergeResult merged = copies.merge(store, offer, after.root(), Map.of());
		assertTrue(merged.conflicts().isEmpty());
		after.execute(new ApplyRecovery(after.root(), merged.root()));
		assertEquals("Osparat", ((Plan) after.root()).getUnitName());
		assertTrue(after.isDirty());
		after.undo();
		assertEquals("Enheten", ((Plan) after.root()).getUnitName());
	}

	@Test
	void recoveredWorkMeetsWhatOthersHaveSaved() {
		session.save("anna", "").join();
		rename(session, "Osparat");
		EditingSession other = new Workspace(store, Behaviours.all(), SessionThreads.SAME).open(session.documentId());
		other.execute(new SetFeature(other.root(), PLAN__UNIT_NAME, "Deras"));
		other.save("bo", "").join();
		MergeResult merged = copies.merge(store, copies.offers(store).getFirst(), other.root(), Map.of());
		assertEquals("Deras", merged.conflicts().getFirst().before());
		assertEquals("Osparat", merged.conflicts().getFirst().after());
	}

	@Test
	void whatIsOfferedStaysWhileOtherWorkIsSaved() {
		session.save("anna", "").join();
		rename(session, "Osparat");
		RecoveryCopy offer = copies.offers(store).getFirst();
		rename(session, "Annat");
		session.save("anna", "").join();
		settle();
		assertEquals(List.of(offer), copies.list());
		assertEquals("Osparat", ((Plan) copies.load(offer)).getUnitName());
		rename(session, "Osparat");
		autosave.takeOver(offer, session);
		settle();
		assertEquals(1, copies.list().size());
		assertFalse(copies.list().contains(offer));
	}

	@Test
	void aCopyOfWhatIsSavedIsNotOffered() throws IOException {
		session.save("anna", "").join();
		copies.write(session.root(), 1);
		assertEquals(List.of(), copies.offers(store));
		assertEquals(List.of(), copies.list());
	}

	@Test
	void aDamagedCopyIsSaidToBeDamagedAndForeignFilesAreLeftAlone() throws IOException {
		rename(session, "Ett");
		RecoveryCopy copy = copies.list().getFirst();
		byte[] bytes = Files.readAllBytes(copy.file());
		bytes[bytes.length - 20] ^= 1;
		Files.write(copy.file(), bytes);
		Path foreign = Files.writeString(copy.file().resolveSibling("x.recovery"), "hello");
		assertEquals(1, copies.list().size());
		StoreException error = assertThrows(StoreException.class, () -> copies.load(copy));
		assertEquals(StoreException.Code.FILE, error.code());
		assertEquals(copy.file(), error.arguments().getFirst());
		assertTrue(Files.exists(foreign));
	}

	@Test
	void aFolderThatCannotBeWrittenIsToldOf() throws IOException {
		Files.writeString(folder.resolve("recovery"), "a file in the way");
		rename(session, "Ett");
		assertEquals(1, failures.size());
	}

	@Test
	void aKilledProcessLeavesItsLastCopyWhole() throws Exception {
		Random random = new Random(20261122);
		int acknowledged = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			Path place = folder.resolve("kill" + kill);
			int last = runAndKill(place, random.nextInt(1, 25), random.nextInt(4));
			acknowledged += last;
			RecoveryCopies left = new RecoveryCopies(place);
			List<RecoveryCopy> offers = left.offers(store);
			assertEquals(1, offers.size());
			String name = ((Plan) left.load(offers.getFirst())).getUnitName();
			assertTrue(Integer.parseInt(name.substring("Enhet ".length())) >= last, name + " after " + last);
		}
		assertTrue(acknowledged > KILLS);
	}

	/** Runs until some copies are acknowledged and a moment longer; answers how far it had come by its own word. */
	private static int runAndKill(Path place, int copies, int millis) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", classPath(), AutosavingProcess.class.getName(),
				place.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (var output = process.inputReader()) {
			int last = 0;
			for (String line = output.readLine(); line != null && last < copies; line = output.readLine()) {
				last = Integer.parseInt(line);
			}
			Thread.sleep(millis);
			return last;
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static String classPath() {
		return Stream
				.of(AutosavingProcess.class, Autosave.class, GoalNesting.class, Store.class, Element.class, EObject.class,
						URI.class, XMIResource.class)
				.map(RecoveryTest::location)
				.flatMap(place -> Stream.of(place, place.resolve("bin"), place.resolve("target/classes"),
						place.resolve("target/test-classes")))
				.filter(Files::exists).map(Path::toString).distinct().collect(Collectors.joining(File.pathSeparator));
	}

	/** Equinox writes spaces of a folder as they are. */
	private static Path location(Class<?> type) {
		String location = type.getProtectionDomain().getCodeSource().getLocation().toString();
		return Path.of(java.net.URI.create(location.replace(" ", "%20")));
	}
}
