package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.append.Appending;
import se.styrkedjan.diagram.ui.gesture.Placing;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.view.View;

/** A flow from the top down, with its lanes side by side, is worked on as one to the right. */
class TopDownTest extends OnThreeSteps {

	@BeforeEach
	void open() {
		window.key('l', SWT.MOD1 | SWT.MOD2);
		window.page().actions().fullSize();
		window.settle();
	}

	@Test
	void aKeyTurnsItAndUndoTurnsItBack() {
		assertTrue(window.sheet().diagram().isTopDown());
		assertTrue(window.place("Utred").y() > window.place("Ansökan").bottom());
		assertEquals(window.place("Handläggare").right(), window.place("Enhetschef").x());

		session.undo();

		assertFalse(window.sheet().diagram().isTopDown());
		assertTrue(window.place("Utred").x() > window.place("Ansökan").right());
		assertEquals(window.place("Handläggare").bottom(), window.place("Enhetschef").y());
	}

	@Test
	void whatIsAppendedGoesBelow() {
		window.select(window.node("Besluta"));
		window.key(SWT.CR, SWT.MOD1);
		window.write("Meddela");

		assertTrue(window.place("Meddela").y() > window.place("Besluta").bottom());
		assertEquals(window.place("Besluta").center().x(), window.place("Meddela").center().x(), "in line");
		assertTrue(window.place("Handläggare").bottom() > window.place("Meddela").bottom(), "the lane grows");
		assertEquals(window.place("Handläggare").height(), window.place("Nämnd").height(), "all lanes are as long");
	}

	@Test
	void arrowsTurnWithTheFlow() {
		window.select(window.node("Ansökan"));
		window.key(SWT.ARROW_DOWN, 0);
		assertEquals(List.of(window.node("Utred")), selected());

		window.key(SWT.ARROW_UP, 0);
		assertEquals(List.of(window.node("Ansökan")), selected());

		window.key(SWT.ARROW_RIGHT, SWT.MOD1);
		assertEquals(List.of(window.node("Enhetschef")), selected(), "the empty lane beside it");
	}

	@Test
	void aStepIsMovedToTheLaneBesideItByKey() {
		window.select(window.node("Utred"));
		window.key(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.MOD2);

		assertTrue(isInside(window.place("Utred"), window.place("Enhetschef")));
	}

	@Test
	void aLaneDraggedByItsHeadGoesAside() {
		Rect lane = window.place("Handläggare");
		window.drag(new Point(lane.center().x(), lane.y() + 10), new Point(window.place("Nämnd").right(), lane.y() + 10));

		assertEquals(List.of("Enhetschef", "Nämnd", "Handläggare"), window.process().getLanes().stream().map(Lane::getName).toList());
		assertEquals(lane.y(), window.place("Handläggare").y());
		assertTrue(isInside(window.place("Utred"), window.place("Handläggare")));
	}

	@Test
	void aNewLaneStandsBesideTheLast() {
		var tool = window.sheet().live().palette().stream().flatMap(group -> group.tools().stream())
				.filter(entry -> entry.name().equals("CreateLane")).findFirst().orElseThrow();
		new Appending(window.page().desk()).append(tool);
		window.write("Registrator");

		assertEquals(window.place("Nämnd").right(), window.place("Registrator").x());
		assertEquals(window.place("Nämnd").height(), window.place("Registrator").height());
	}

	@Test
	void aStepDroppedOnALineMakesTheRestGoDown() {
		window.page().desk().viewer().deselectAll();
		Rect before = window.place("Besluta");
		var line = window.node("Utred").getOutgoing().getFirst();
		var tool = window.sheet().live().palette().stream().flatMap(group -> group.tools().stream())
				.filter(entry -> entry.name().equals("CreateStep")).findFirst().orElseThrow();
		var placing = new Placing(window.page().desk(), tool);
		Point at = new Point(window.place("Utred").center().x(), (window.place("Utred").bottom() + before.y()) / 2);
		var on = window.page().desk().viewer().pan().toCanvas(new Rect(at.x(), at.y(), 0, 0));
		placing.to(on.x(), on.y());
		placing.drop();
		window.write("Granska");

		assertEquals(window.node("Granska"), line.getEnd());
		assertTrue(window.place("Granska").y() > window.place("Utred").bottom());
		assertTrue(window.place("Besluta").y() > window.place("Granska").bottom());
		assertEquals(before.x(), window.place("Besluta").x());
	}

	@Test
	void aLaneIsMadeWiderAnywhereAlongItsRightSide() {
		Rect lane = window.place("Enhetschef");
		Rect beside = window.place("Nämnd");
		window.drag(new Point(lane.right(), lane.y() + 150), new Point(lane.right() + 50, lane.y() + 150));

		assertEquals(lane.width() + 50, window.place("Enhetschef").width());
		assertEquals(beside.plus(50, 0), window.place("Nämnd"));
	}

	@Test
	void aLaneGrowsWithWhatIsPutAtItsEdge() {
		Rect lane = window.place("Handläggare");
		Point middle = window.place("Utred").center();
		window.drag(middle, new Point(lane.right() - 4, middle.y()));

		assertTrue(window.place("Handläggare").right() >= window.place("Utred").right());
		assertEquals(window.place("Handläggare").right(), window.place("Enhetschef").x());
	}

	private List<View> selected() {
		return window.page().desk().viewer().selectedViews();
	}

	private static boolean isInside(Rect inner, Rect outer) {
		return outer.union(inner).equals(outer);
	}
}
