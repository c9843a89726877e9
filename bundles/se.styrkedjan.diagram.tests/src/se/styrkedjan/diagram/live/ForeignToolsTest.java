package se.styrkedjan.diagram.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.foreign.Depictions;
import se.styrkedjan.diagram.foreign.Library;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.tool.Bounds;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.viewpoint.read.Finding;

/** The tools of a specification of another domain, whose model is not in a session. */
class ForeignToolsTest {

	private final Library library = new Library(2, 2, 2);
	private final LiveDiagram live = LiveDiagram.make(library.root(), Library.viewpoint(), Library.PLAN);

	@Test
	void theSpecificationHasNoErrors() {
		assertEquals(List.of(), Library.specification().errors());
		assertEquals(List.of(), live.problems());
		assertEquals("Stadsbiblioteket", live.title());
	}

	@Test
	void thePaletteHasTheToolsOfShownLayers() {
		assertEquals(List.of("New Room", "New Shelf", "New Book", "New Member", "Lend", "Recommend", "Toggle", "Return Book"),
				live.palette().stream().flatMap(group -> group.tools().stream()).map(ToolEntry::name).toList());
	}

	@Test
	void aBookIsMadeOnAShelfWithNestedOperations() {
		NodeView shelf = view("Shelf", 1);

		make(live.create(tool("New Book"), shelf, new Rect(300, 90, 0, 0)));

		NodeView made = (NodeView) live.lastCreated().orElseThrow();
		assertSame(shelf, made.eContainer());
		assertEquals(new Rect(300, 90, 90, 50), Bounds.of(made));
		assertEquals("Unknown", Library.get(made.getTarget(), "author"));
		assertEquals("New book", live.label(made));
	}

	@Test
	void aBookCannotBeMadeInARoom() {
		assertEquals("diagramNotHere",
				live.create(tool("New Book"), view("Room", 0), new Rect(0, 0, 0, 0)).check().orElseThrow().code());
	}

	@Test
	void textsBecomeLiterals() {
		make(live.create(tool("New Member"), null, new Rect(0, 0, 0, 0)));

		assertEquals("CHILD", Library.get(library.all("Member").getLast(), "kind").toString());
	}

	@Test
	void lendingNeedsABookThatIsIn() {
		NodeView member = view("Member", 0);
		NodeView book = view("Book", 0);
		make(live.connect(tool("Lend"), member, book));
		EdgeView loan = (EdgeView) live.lastCreated().orElseThrow();

		assertSame(library.all("Loan").getFirst(), loan.getTarget());
		assertEquals(true, Library.get(book.getTarget(), "lent"));
		assertEquals("diagramNotNow", live.connect(tool("Lend"), member, book).check().orElseThrow().code());
	}

	@Test
	void aLoanIsMovedToAnotherBook() {
		make(live.connect(tool("Lend"), view("Member", 0), view("Book", 0)));
		EdgeView loan = live.diagram().getEdges().getFirst();

		make(live.reconnect(loan, loan.getSource(), view("Book", 3)));

		assertSame(view("Book", 3), loan.getEnd());
		assertEquals(false, Library.get(library.all("Book").getFirst(), "lent"));
	}

	@Test
	void aRelationIsMadeAndForgotten() {
		make(live.connect(tool("Recommend"), view("Book", 0), view("Book", 1)));
		assertEquals(1, live.diagram().getEdges().size());

		make(live.delete(List.of(live.diagram().getEdges().getFirst())));

		assertEquals(0, live.diagram().getEdges().size());
		assertTrue(Library.list(library.all("Book").getFirst(), "seeAlso").isEmpty());
	}

	@Test
	void aDeletedBookTakesItsLoansAndWhatRefersToIt() {
		make(live.connect(tool("Lend"), view("Member", 0), view("Book", 0)));
		make(live.connect(tool("Recommend"), view("Book", 1), view("Book", 0)));

		make(live.delete(List.of(view("Book", 0))));

		assertTrue(library.all("Loan").isEmpty());
		assertTrue(live.diagram().getEdges().isEmpty());
		assertTrue(library.all("Book").stream().allMatch(book -> Library.list(book, "seeAlso").isEmpty()));
	}

	@Test
	void aBookAndAShelfAreDropped() {
		NodeView book = view("Book", 0);
		make(live.drop(List.of(book), view("Shelf", 3), 5, 6));
		assertSame(view("Shelf", 3), book.eContainer());

		NodeView shelf = view("Shelf", 0);
		make(live.drop(List.of(shelf), view("Room", 1), 0, 0));
		assertSame(view("Room", 1), shelf.eContainer());
		assertEquals("diagramNotMovable", live.drop(List.of(book), view("Room", 0), 0, 0).check().orElseThrow().code());
	}

	@Test
	void actionsSwitchAndChoose() {
		NodeView book = view("Book", 0);
		make(live.act(tool("Toggle"), book));
		assertEquals(true, Library.get(book.getTarget(), "lent"));

		make(live.act(tool("Return Book"), book));
		assertEquals(false, Library.get(book.getTarget(), "lent"));
	}

	@Test
	void aBrokenRuleIsToldAndFixed() {
		EObject book = library.all("Book").getFirst();
		Library.set(book, "title", "");
		BrokenRule broken = live.brokenRules().getFirst();

		assertEquals("Untitled", broken.rule());
		assertSame(book, broken.element());
		make(broken.fixes().getFirst().operation());
		assertEquals("Untitled", Library.get(book, "title"));
		assertEquals(List.of(), live.brokenRules());
	}

	@Test
	void whatIsNotSupportedIsNoError() {
		assertTrue(Stream.of(Finding.Severity.WARNING, Finding.Severity.REMARK).toList()
				.containsAll(Library.specification().findings().stream().map(Finding::severity).toList()));
	}

	/** Without session an operation is applied directly; afterwards everything is shown. */
	private void make(Operation operation) {
		assertEquals(java.util.Optional.empty(), operation.check());
		operation.apply();
		assertEquals(Depictions.of(LiveDiagram.make(library.root(), Library.viewpoint(), Library.PLAN)),
				Depictions.of(live));
	}

	private ToolEntry tool(String name) {
		return FlowFixture.tool(live, name);
	}

	private NodeView view(String type, int number) {
		return live.viewOf(library.all(type).get(number)).orElseThrow();
	}
}
