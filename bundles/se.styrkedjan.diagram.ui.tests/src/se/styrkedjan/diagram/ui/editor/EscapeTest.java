package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Sign;
import se.styrkedjan.diagram.ui.gesture.PointerTool;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.model.view.EdgeView;

/** Escape in the middle of a gesture leaves everything as it was, also when the mouse goes on and is let go. */
class EscapeTest extends OnThreeSteps {

	private List<Sign> signs;
	private EObject before;
	private Optional<Operation> undoable;
	private Optional<Operation> redoable;

	@BeforeEach
	void open() {
		window.sheet().perform(window.sheet().live().rename(line(), "komplett"));
		window.sheet().perform(window.sheet().live().rename(line(), "fullständig"));
		session.undo();
		window.select();
	}

	private EdgeView line() {
		return window.node("Utred").getIncoming().getFirst();
	}

	/** Drags, gives up half way and lets go of the mouse later. */
	private void giveUp(Point from, Point to) {
		remember();
		window.mouse(SWT.MouseMove, from.x(), from.y(), 0);
		window.mouse(SWT.MouseDown, from.x(), from.y(), 0);
		window.mouse(SWT.MouseMove, (from.x() + to.x()) / 2, (from.y() + to.y()) / 2, SWT.BUTTON1);
		window.mouse(SWT.MouseMove, to.x(), to.y(), SWT.BUTTON1);
		assertNotEquals(signs, window.page().desk().viewer().overlay().all(), "nothing is dragged");

		window.key(SWT.ESC, 0);
		assertEquals(signs, window.page().desk().viewer().overlay().all(), "something is left to be seen");
		window.mouse(SWT.MouseMove, to.x() + 10, to.y() + 10, SWT.BUTTON1);
		window.mouse(SWT.MouseMove, to.x() + 20, to.y() + 20, SWT.BUTTON1);
		window.mouse(SWT.MouseUp, to.x() + 20, to.y() + 20, SWT.BUTTON1);
		checkUntouched();
	}

	private void remember() {
		signs = window.page().desk().viewer().overlay().all();
		before = EcoreUtil.copy(window.process());
		undoable = session.undoable();
		redoable = session.redoable();
	}

	private void checkUntouched() {
		assertTrue(EcoreUtil.equals(before, window.process()), "something has changed");
		assertEquals(undoable, session.undoable());
		assertEquals(redoable, session.redoable());
		assertEquals(signs, window.page().desk().viewer().overlay().all(), "something is left to be seen");
		assertInstanceOf(PointerTool.class, window.page().desk().viewer().getEditDomain().getActiveTool());
	}

	@Test
	void aStepStaysWhereItStood() {
		window.select(window.node("Utred"));
		giveUp(middle("Utred"), new Point(middle("Utred").x() + 30, middle("Nämnd").y()));
	}

	@Test
	void aStepKeepsItsSize() {
		window.select(window.node("Utred"));
		Rect place = window.place("Utred");
		giveUp(new Point(place.right(), place.bottom()), new Point(place.right() + 60, place.bottom() + 40));
	}

	@Test
	void theTextOfALineStaysWhereItStood() {
		Rect text = window.page().desk().lines().label(line()).orElseThrow();
		giveUp(text.center(), text.center().plus(15, 60));
	}

	@Test
	void aLineIsNotBent() {
		window.page().desk().viewer().selectViews(List.of(line()));
		Point from = beside(line());
		giveUp(from, from.plus(0, 40));
	}

	/** A place on a line's first piece where nothing but the line is. */
	private static Point beside(EdgeView line) {
		List<Point> points = Polyline.read(line.getPoints());
		return new Point(points.getFirst().x() + 12, points.getFirst().y());
	}

	@Test
	void aLineIsNotLedToAnotherStep() {
		window.page().desk().viewer().selectViews(List.of(line()));
		giveUp(Polyline.read(line().getPoints()).getLast(), middle("Besluta"));
	}

	@Test
	void aLaneIsNotMovedAmongTheLanes() {
		window.select(window.node("Handläggare"));
		Rect lane = window.place("Handläggare");
		giveUp(new Point(lane.x() + 10, lane.center().y()), new Point(lane.x() + 10, window.place("Nämnd").bottom()));
	}

	@Test
	void aLaneIsNotMadeHigher() {
		Rect lane = window.place("Enhetschef");
		giveUp(new Point(lane.x() + 300, lane.bottom()), new Point(lane.x() + 300, lane.bottom() + 50));
	}

	@Test
	void noRoomIsMade() {
		window.pick("Gör plats");
		giveUp(new Point(window.place("Utred").x() - 10, 500), new Point(window.place("Utred").x() + 90, 500));
	}

	@Test
	void noLineIsDrawn() {
		window.pick("Sekvensflöde");
		giveUp(middle("Besluta"), middle("Ansökan"));
	}

	@Test
	void nothingIsSelected() {
		Rect lane = window.place("Nämnd");
		giveUp(lane.center(), lane.center().plus(100, 30));
	}

	@Test
	void nothingIsMadeOfAToolFromThePalette() {
		remember();
		Control tool = window.tool("Beslut");
		Rect on = window.page().desk().viewer().pan().toCanvas(new Rect(middle("Besluta").x(), middle("Nämnd").y(), 0, 0));
		var at = tool.getDisplay().map(window.page().desk().viewer().canvas(), tool, on.x(), on.y());
		send(tool, SWT.MouseDown, 4, 4);
		send(tool, SWT.MouseMove, at.x, at.y);
		assertNotEquals(signs, window.page().desk().viewer().overlay().all(), "nothing is dragged");
		send(tool, SWT.KeyDown, 0, 0);
		send(tool, SWT.MouseMove, at.x + 30, at.y);
		send(tool, SWT.MouseUp, at.x + 30, at.y);
		checkUntouched();
	}

	private void send(Control control, int type, int x, int y) {
		Event event = new Event();
		if (type == SWT.KeyDown) {
			event.keyCode = SWT.ESC;
			event.character = SWT.ESC;
		} else {
			event.button = type == SWT.MouseMove ? 0 : 1;
			event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
		}
		event.x = x;
		event.y = y;
		control.notifyListeners(type, event);
		window.settle();
	}
}
