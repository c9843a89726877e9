package se.styrkedjan.diagram.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.diagram.foreign.Depictions;
import se.styrkedjan.diagram.foreign.Library;
import se.styrkedjan.diagram.sync.Changes;
import se.styrkedjan.diagram.sync.Repair;
import se.styrkedjan.diagram.sync.Touched;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;
import se.styrkedjan.viewpoint.description.Viewpoint;

/** The synchroniser on a domain it has never seen. */
class SynchronizerTest {

	private final Viewpoint viewpoint = Library.viewpoint();
	private final Touched touched = new Touched();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void followingChangesShowsWhatAFullRefreshShows(long seed) {
		var library = new Library(3, 3, 3);
		var followed = followed(library);
		var random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			for (int i = random.nextInt(4); i >= 0; i--) {
				library.change(random);
			}
			followed.synchronizer().follow(touched);
			touched.clear();
			var fresh = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);
			assertEquals(Depictions.of(fresh), Depictions.of(scene(followed)), "seed " + seed + ", round " + round);
		}
	}

	/** The parts are asked directly, so that nothing is refreshed as a whole. */
	private DiagramParts followed(Library library) {
		Diagram diagram = DiagramOfOwner.make(viewpoint, Library.PLAN, library.root());
		DiagramParts parts = DiagramParts.of(diagram, viewpoint);
		parts.synchronizer().refresh();
		library.root().eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification change) {
				super.notifyChanged(change);
				if (!change.isTouch()) {
					touched.add(change);
				}
			}
		});
		return parts;
	}

	private static se.styrkedjan.diagram.look.Scene scene(DiagramParts parts) {
		return new PartsScene(parts);
	}

	@Test
	void aRenameMakesOneViewAnew() {
		var library = new Library(3, 3, 3);
		var followed = followed(library);
		var book = library.all("Book").getFirst();

		Library.set(book, "title", "Röda rummet");
		Changes changes = followed.synchronizer().follow(touched);

		assertEquals(List.of(book), changes.all().stream().map(View::getTarget).toList());
	}

	@Test
	void aBookKeepsItsFigureOnAnotherShelf() {
		var library = new Library(2, 2, 2);
		var followed = followed(library);
		var book = library.all("Book").getFirst();
		NodeView before = followed.synchronizer().index().nodes(book).getFirst();
		int width = before.getWidth();
		var shelf = library.all("Shelf").getLast();

		Library.list(shelf, "books").add(book);
		followed.synchronizer().follow(touched);

		NodeView after = followed.synchronizer().index().nodes(book).getFirst();
		assertSame(before, after);
		assertSame(shelf, ((NodeView) after.eContainer()).getTarget());
		assertEquals(width, after.getWidth());
	}

	@Test
	void aRefreshOfWhatIsInStepChangesNothing() {
		var library = new Library(3, 3, 3);
		var live = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);
		EObject before = EcoreUtil.copy(live.diagram());

		live.refresh();

		assertTrue(EcoreUtil.equals(before, live.diagram()));
		assertEquals(List.of(), live.repairs());
	}

	@Test
	void whatANewDiagramShowsHasAPlaceAndDoesNotOverlap() {
		var live = LiveDiagram.make(new Library(3, 3, 15).root(), viewpoint, Library.PLAN);

		assertNoOverlaps(live.diagram().getNodes());
	}

	private static void assertNoOverlaps(List<NodeView> nodes) {
		for (NodeView node : nodes) {
			assertTrue(node.getWidth() > 0 && node.getHeight() > 0, node.getMapping());
			for (NodeView other : nodes) {
				assertFalse(node != other && !node.isBorder() && !other.isBorder()
						&& se.styrkedjan.diagram.tool.Bounds.of(node).overlaps(se.styrkedjan.diagram.tool.Bounds.of(other)),
						node.getMapping() + " " + other.getMapping());
			}
			assertNoOverlaps(node.getNodes());
		}
	}

	@Test
	void aViewOfSomethingThatIsGoneIsTakenAwayAndTold() {
		var library = new Library(1, 1, 2);
		var live = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);
		var book = library.all("Book").getFirst();
		EcoreUtil.remove(book);

		live.refresh();

		assertTrue(live.viewOf(book).isEmpty());
		assertEquals(List.of(Repair.Kind.TARGET_GONE), live.repairs().stream().map(Repair::kind).toList());
	}

	@Test
	void aViewOfAnUnknownMappingGoesToTheMappingThatDrawsItsElement() {
		var library = new Library(1, 1, 1);
		var live = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);
		NodeView view = live.viewOf(library.all("Book").getFirst()).orElseThrow();
		view.setX(4711);
		view.setMapping("Volume");

		live.refresh();

		assertEquals("Book", view.getMapping());
		assertEquals(4711, view.getX());
		assertEquals(List.of(Repair.Kind.MAPPING_CHANGED), live.repairs().stream().map(Repair::kind).toList());
	}

	@Test
	void aViewOfAnUnknownMappingThatNobodyDrawsIsKeptButNotShown() {
		var library = new Library(1, 1, 1);
		var live = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);
		var member = library.all("Member").getFirst();
		NodeView view = live.viewOf(member).orElseThrow();
		NodeView stranger = EcoreUtil.copy(view);
		stranger.setMapping("Poster");
		live.diagram().getNodes().add(stranger);

		live.refresh();

		assertSame(live.diagram(), stranger.eContainer());
		assertFalse(live.isShown(stranger));
		assertTrue(live.isShown(view));
		assertEquals(List.of(Repair.Kind.UNKNOWN_MAPPING), live.repairs().stream().map(Repair::kind).toList());
	}

	@Test
	void elementsOfALayerThatIsOffAreNotShown() {
		var library = new Library(1, 1, 1);
		Library.add(library.root(), "notices", "Notice", "text", "Stängt");
		var live = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);
		NodeView notice = live.viewOf(library.all("Notice").getFirst()).orElseThrow();

		boolean before = live.isShown(notice);
		live.showLayer("Notices", Visibility.ON).apply();

		assertFalse(before);
		assertTrue(live.isShown(notice));
	}

	@Test
	void aFilterHidesWhatDoesNotFulfilItsConditionAndTheLinesToIt() {
		var library = new Library(1, 1, 2);
		var lent = library.all("Book").getFirst();
		Library.set(lent, "lent", true);
		Library.list(library.all("Book").getLast(), "seeAlso").add(lent);
		var live = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);

		live.setFilter("Hide Lent", Visibility.ON).apply();

		assertFalse(live.isShown(live.viewOf(lent).orElseThrow()));
		assertTrue(live.isShown(live.viewOf(library.all("Book").getLast()).orElseThrow()));
		assertFalse(live.isShown(live.diagram().getEdges().getFirst()));
	}

	@Test
	void aConditionalStyleFollowsItsCondition() {
		var library = new Library(1, 1, 1);
		var live = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);
		var book = library.all("Book").getFirst();
		NodeView view = live.viewOf(book).orElseThrow();
		var before = live.look(view).fill();
		Library.set(book, "lent", true);
		live.refresh();

		assertEquals("#fffdf5", before.hex());
		assertEquals("#fde2e2", live.look(view).fill().hex());
	}

	@Test
	void eachElementHasOneViewAMapping() {
		var library = new Library(2, 2, 2);
		var live = LiveDiagram.make(library.root(), viewpoint, Library.PLAN);
		Map<EObject, Integer> counts = new IdentityHashMap<>();
		live.diagram().eAllContents().forEachRemaining(view -> counts.merge(((View) view).getTarget(), 1, Integer::sum));

		assertEquals(2 + 4 + 8 + 2, counts.size());
		assertTrue(counts.values().stream().allMatch(count -> count == 1));
	}
}
