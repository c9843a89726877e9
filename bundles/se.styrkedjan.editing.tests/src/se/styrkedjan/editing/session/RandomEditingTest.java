package se.styrkedjan.editing.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.history.Differences;
import se.styrkedjan.editing.testsupport.MemoryStore;
import se.styrkedjan.editing.testsupport.PlanBuilder;
import se.styrkedjan.editing.testsupport.RandomEdits;
import se.styrkedjan.editing.tree.TreeUpdate;

class RandomEditingTest {

	private final MemoryStore store = new MemoryStore();
	private final Workspace workspace = new Workspace(store, Behaviours.all(), SessionThreads.SAME);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void undoingAllIsTheStartAndRedoingAllTheEnd(long seed) {
		EditingSession session = workspace.create(PlanBuilder.plan().plan());
		EObject start = EcoreUtil.copy(session.root());
		edit(session, seed, 150);
		EObject end = EcoreUtil.copy(session.root());
		assertFalse(EcoreUtil.equals(start, end));
		while (session.undoable().isPresent()) {
			session.undo();
		}
		assertTrue(EcoreUtil.equals(start, session.root()));
		while (session.redoable().isPresent()) {
			session.redo();
		}
		assertTrue(EcoreUtil.equals(end, session.root()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32, 33, 34, 35, 36, 37, 38, 39, 40 })
	void whatIsSavedAndLoadedIsTheSame(long seed) {
		EditingSession session = workspace.create(PlanBuilder.plan().plan());
		edit(session, seed, 100);
		session.save("anna", "").join();
		assertTrue(EcoreUtil.equals(session.root(), store.load(session.documentId()).root()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 51, 52, 53, 54, 55, 56, 57, 58, 59, 60 })
	void aTreeIsMadeLikeAnyOther(long seed) {
		EditingSession session = workspace.create(PlanBuilder.plan().plan());
		edit(session, seed, 60);
		EObject start = EcoreUtil.copy(session.root());
		edit(session, seed + 1000, 60);
		EObject live = EcoreUtil.copy(start);
		TreeUpdate.apply(live, session.root());
		assertTrue(EcoreUtil.equals(session.root(), live));
		assertTrue(Differences.between(session.root(), live).isEmpty());
		assertFalse(Differences.between(start, live).isEmpty());
	}

	private static void edit(EditingSession session, long seed, int times) {
		RandomEdits edits = new RandomEdits(seed);
		for (int i = 0; i < times; i++) {
			session.execute(edits.next(session.root()));
		}
	}
}
