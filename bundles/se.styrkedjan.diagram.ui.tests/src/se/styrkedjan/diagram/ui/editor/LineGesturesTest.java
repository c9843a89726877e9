package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

/** What the mouse does with lines: bends, texts, things put in their middle. */
class LineGesturesTest extends OnThreeSteps {

	@Test
	void aStepDroppedOnALineIsPutIntoTheFlow() {
		Rect from = window.place("Ansökan");
		Rect to = window.place("Utred");
		window.pick("Steg");
		window.click((from.right() + to.x()) / 2, from.center().y());
		window.write("Registrera");

		assertEquals(3, window.process().getFlows().size());
		NodeView between = window.node("Registrera");
		assertEquals("Ansökan", window.sheet().live().label(between.getIncoming().getFirst().getSource()));
		assertEquals("Utred", window.sheet().live().label(between.getOutgoing().getFirst().getEnd()));
	}

	@Test
	void whatComesAfterMakesWayForAStepDroppedOnALineAndOneUndoTakesAllBack() {
		Rect start = window.place("Ansökan");
		Rect utred = window.place("Utred");
		window.pick("Steg");
		window.click((start.right() + utred.x()) / 2, start.center().y());
		window.write("Registrera");

		Rect made = window.place("Registrera");
		assertTrue(made.x() > start.right() && made.right() < window.place("Utred").x(), made + " " + window.place("Utred"));
		assertEquals(window.place("Besluta").x() - window.place("Utred").x(), 160);
		session.undo();
		session.undo();
		assertEquals(utred, window.place("Utred"));
		assertEquals(2, window.process().getFlows().size());
	}

	@Test
	void aStepMovedOntoALineIsPutIntoTheFlowInOneStepOfUndo() {
		window.select();
		window.enter("Steg");
		window.write("Fri");
		Rect free = window.place("Fri");
		Rect utred = window.place("Utred");
		int onLine = (utred.right() + window.place("Besluta").x()) / 2;

		window.drag(free.center(), new Point(onLine, utred.center().y()));

		assertEquals("Utred", window.sheet().live().label(window.node("Fri").getIncoming().getFirst().getSource()));
		assertEquals("Besluta", window.sheet().live().label(window.node("Fri").getOutgoing().getFirst().getEnd()));
		session.undo();
		assertEquals(free, window.place("Fri"));
		assertTrue(window.node("Fri").getIncoming().isEmpty());
	}

	@Test
	void aLineBentIntoItsOwnStepLeavesTheStepWhereItCrossesItsBorder() {
		window.drag(middle("Besluta"), new Point(middle("Besluta").x(), middle("Nämnd").y()));
		EdgeView line = window.node("Besluta").getIncoming().getFirst();
		window.page().desk().viewer().selectViews(List.of(line));
		window.page().desk().sheet().perform(window.page().desk().lines().bend(line,
				List.of(new Point(window.place("Utred").right(), middle("Utred").y()),
						new Point(window.place("Utred").right() + 20, middle("Utred").y()),
						new Point(window.place("Utred").right() + 20, middle("Besluta").y()),
						new Point(window.place("Besluta").x(), middle("Besluta").y()))));
		window.page().desk().viewer().selectViews(List.of(line));
		int half = (middle("Utred").y() + middle("Besluta").y()) / 2;

		window.drag(new Point(window.place("Utred").right() + 20, half), new Point(middle("Utred").x() + 30, half));

		var bent = Polyline.read(line.getPoints());
		assertEquals(new Point(middle("Utred").x() + 30, window.place("Utred").bottom()), bent.getFirst(), bent.toString());
		assertEquals(3, bent.size(), bent.toString());
	}

	@Test
	void aSelectedLineIsBentWhereverItIsTakenHoldOf() {
		EdgeView line = window.node("Utred").getIncoming().getFirst();
		Point from = new Point(window.place("Ansökan").right() + 12, middle("Ansökan").y());
		window.click(from.x(), from.y());
		assertEquals(List.of(line), List.copyOf(window.page().desk().viewer().selectedViews()));

		window.drag(from, from.plus(0, 70));

		var bent = Polyline.read(line.getPoints());
		assertTrue(bent.stream().anyMatch(point -> point.y() == from.y() + 70), bent.toString());
		session.undo();
		assertEquals(2, Polyline.read(line.getPoints()).size());
	}

	@Test
	void theTextOfALineIsDraggedToWhereItIsWanted() {
		EdgeView line = window.node("Utred").getIncoming().getFirst();
		window.sheet().perform(window.sheet().live().rename(line, "komplett"));
		Rect text = window.page().desk().lines().label(line).orElseThrow();

		window.drag(text.center(), text.center().plus(15, 60));

		assertEquals(text.plus(15, 60), window.page().desk().lines().label(line).orElseThrow());
		session.undo();
		assertEquals(text, window.page().desk().lines().label(line).orElseThrow());
	}

	@Test
	void linesFollowWhatIsDraggedBeforeItIsPutDown() {
		NodeView utred = window.node("Utred");
		var before = utred.getIncoming().getFirst().getPoints();

		var lines = window.page().desk().edits().preview(List.of(utred), 0, 150);

		Rect there = window.place("Utred").plus(0, 150).grown(1);
		assertEquals(2, lines.size());
		assertTrue(there.contains(lines.getFirst().getLast()) || there.contains(lines.getFirst().getFirst()));
		assertTrue(there.contains(lines.getLast().getLast()) || there.contains(lines.getLast().getFirst()));
		assertEquals(before, utred.getIncoming().getFirst().getPoints());
	}
}
