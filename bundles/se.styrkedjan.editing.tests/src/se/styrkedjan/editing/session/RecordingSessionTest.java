package se.styrkedjan.editing.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__UNIT_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.Behaviour;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.SessionListener;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.operations.Typing;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.StoreException;

class RecordingSessionTest {

	private final MemoryStore store = new MemoryStore();
	private final Workspace workspace = new Workspace(store, List.of(), SessionThreads.SAME);
	private PlanBuilder.Parts parts;
	private EditingSession session;

	@BeforeEach
	void open() {
		parts = PlanBuilder.plan();
		session = workspace.create(parts.plan());
	}

	@Test
	void aNewDocumentIsDirtyUntilItIsSaved() {
		assertTrue(session.isDirty());
		Revision revision = session.save("anna", "först").join();
		assertEquals(1, revision.number());
		assertEquals(revision, session.revision());
		assertFalse(session.isDirty());
	}

	@Test
	void aBurstOfTypingIsOneStep() {
		session.save("anna", "").join();
		Object burst = new Object();
		session.execute(new Typing(title("a"), burst));
		session.execute(new Typing(title("ab"), burst));
		session.execute(new Typing(title("abc"), new Object()));
		session.undo();
		assertEquals("ab", parts.unit().getTitle());
		session.undo();
		assertFalse(session.isDirty(), "both takings of the burst are one step");
		session.redo();
		assertEquals("ab", parts.unit().getTitle());
	}

	@Test
	void typingThatGoesOnAfterASaveIsAStepOfItsOwn() {
		Object burst = new Object();
		session.execute(new Typing(title("a"), burst));
		session.save("anna", "").join();
		session.execute(new Typing(title("ab"), burst));
		session.undo();
		assertEquals("a", parts.unit().getTitle());
		assertFalse(session.isDirty());
	}

	@Test
	void undoBackToTheSaveMarkIsClean() {
		session.save("anna", "").join();
		session.execute(title("a"));
		assertTrue(session.isDirty());
		session.undo();
		assertFalse(session.isDirty());
		session.redo();
		assertTrue(session.isDirty());
		session.save("anna", "").join();
		assertFalse(session.isDirty());
		session.undo();
		assertTrue(session.isDirty());
		session.execute(title("b"));
		assertTrue(session.isDirty(), "the saved place can no longer be reached");
		session.undo();
		assertTrue(session.isDirty());
	}

	@Test
	void aFailedSaveLeavesEverythingAsItWas() {
		session.execute(title("a"));
		store.failWith(new StoreException(StoreException.Code.DISK_FULL, List.of("x"), null));
		CompletableFuture<Revision> save = session.save("anna", "");
		assertTrue(save.isCompletedExceptionally());
		assertSame(StoreException.class, save.exceptionNow().getClass());
		assertTrue(session.isDirty());
		assertEquals(0, session.revision().number());
		assertTrue(session.undoable().isPresent());
	}

	@Test
	void workGoesOnWhileASaveIsWritten() {
		List<Runnable> writing = new ArrayList<>();
		EditingSession slow = new Workspace(store, List.of(), new SessionThreads(task -> {
			// taken in by the next call
		}, writing::add)).create(PlanBuilder.plan().plan());
		slow.execute(new SetFeature(slow.root(), PLAN__UNIT_NAME, "Ett"));
		CompletableFuture<Revision> save = slow.save("anna", "");
		slow.execute(new SetFeature(slow.root(), PLAN__UNIT_NAME, "Två"));
		writing.removeFirst().run();
		assertTrue(save.isDone());
		assertTrue(slow.isDirty());
		slow.undo();
		assertFalse(slow.isDirty());
		assertEquals("Ett", store.load(slow.documentId()).root()
				.eGet(PLAN__UNIT_NAME));
	}

	@Test
	void aFailingOperationIsTakenBack() {
		EObject before = EcoreUtil.copy(session.root());
		assertThrows(IllegalStateException.class, () -> session.execute(new FailingOperation(parts)));
		assertTrue(EcoreUtil.equals(before, session.root()));
		assertTrue(session.undoable().isEmpty());
	}

	@Test
	void listenersHearEachNotificationOnce() {
		List<Notification> heard = new ArrayList<>();
		List<String> states = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void modelChanged(Notification notification) {
				heard.add(notification);
			}

			@Override
			public void stateChanged() {
				states.add("changed");
			}
		});
		session.execute(title("a"));
		assertEquals(1, heard.size());
		assertEquals(1, states.size());
		session.undo();
		assertEquals(2, heard.size());
		assertEquals(2, states.size());
	}

	@Test
	void behavioursThatRunInACircleAreStoppedAndTakenBack() {
		Behaviour restless = changes -> parts.unit().setTitle(parts.unit().getTitle() + "x");
		EditingSession circling = new Workspace(store, List.of(restless), SessionThreads.SAME)
				.create(EcoreUtil.copy(parts.plan()));
		parts = new PlanBuilder.Parts((Plan) circling.root(), null, null, null,
				(Goal) PlanBuilder.find(circling.root(), parts.unit().getId()), null, null, null, null, null);
		assertThrows(IllegalStateException.class, () -> circling.execute(title("a")));
		assertEquals("Enhetens mål", parts.unit().getTitle());
		assertTrue(circling.undoable().isEmpty());
	}

	@Test
	void aListenerThatFailsDoesNotHinderUndo() {
		List<Throwable> reported = new ArrayList<>();
		Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
		session.addListener(new SessionListener() {
			@Override
			public void modelChanged(Notification notification) {
				throw new IllegalStateException("broken form");
			}
		});
		EObject before = EcoreUtil.copy(session.root());
		session.execute(title("a"));
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.root()));
		assertEquals(2, reported.size());
		Thread.currentThread().setUncaughtExceptionHandler(null);
	}

	@Test
	void aListenerMayNotChangeTheModelInTheMidstOfAChange() {
		List<Exception> refused = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void modelChanged(Notification notification) {
				refused.add(assertThrows(IllegalStateException.class, () -> session.execute(title("b"))));
			}
		});
		session.execute(title("a"));
		assertEquals(1, refused.size());
		assertEquals("a", parts.unit().getTitle());
	}

	@Test
	void editorsOfADocumentShareItsSessionUntilTheLastLetsGo() {
		session.save("anna", "").join();
		assertSame(session, workspace.open(session.documentId()));
		workspace.release(session);
		assertSame(session, workspace.open(session.documentId()));
		workspace.release(session);
		workspace.release(session);
		assertTrue(workspace.sessions().isEmpty());
		assertNotSame(session, workspace.open(session.documentId()));
	}

	private SetFeature title(String value) {
		return new SetFeature(parts.unit(), GOAL__TITLE, value);
	}

	/** Changes much, then fails. */
	private record FailingOperation(PlanBuilder.Parts parts) implements Operation {

		@Override
		public String name() {
			return "failing";
		}

		@Override
		public Optional<Refusal> check() {
			return Optional.empty();
		}

		@Override
		public void apply() {
			parts.unit().setTitle("halvvägs");
			parts.board().getGoals().clear();
			parts.plan().setRegister(null);
			throw new IllegalStateException("fault");
		}
	}
}
