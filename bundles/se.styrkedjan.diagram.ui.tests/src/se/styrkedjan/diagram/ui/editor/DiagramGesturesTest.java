package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.ui.process.ElementChoice;

/** Each gesture on the canvas is one step of undo and does what it shows. */
class DiagramGesturesTest {

	private EditingSession session;
	private DiagramWindow window;

	@BeforeEach
	void open() {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME)
				.create(DiagramWindow.withLanes("Handläggare", "Enhetschef", "Nämnd"));
		window = new DiagramWindow(session);
		window.page().actions().fullSize();
		window.enter("Start");
		window.write("Ansökan");
		window.key(SWT.CR, SWT.MOD1);
		window.write("Utred");
		window.key(SWT.CR, SWT.MOD1);
		window.write("Besluta");
		window.key(SWT.ESC, 0);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private Point middle(String name) {
		return window.place(name).center();
	}

	private String lane(String step) {
		return ((Step) window.node(step).getTarget()).getLane().getName();
	}

	@Test
	void aStepDraggedToAnotherLaneBelongsThereAndItsLinesFollow() {
		window.drag(middle("Utred"), new Point(middle("Utred").x(), middle("Enhetschef").y()));

		assertEquals("Enhetschef", lane("Utred"));
		var line = Polyline.read(window.node("Utred").getIncoming().getFirst().getPoints());
		assertTrue(window.place("Utred").grown(1).contains(line.getLast()), line.toString());
		session.undo();
		assertEquals("Handläggare", lane("Utred"));
	}

	@Test
	void aStepLinesUpWithOneInAnotherLane() {
		Point below = new Point(middle("Besluta").x() + 4, middle("Nämnd").y());
		window.drag(middle("Utred"), below);

		assertEquals(middle("Besluta").x(), middle("Utred").x());
	}

	@Test
	void aLaneGrowsWithWhatIsPutAtItsEdgeAndThoseBelowMoveDown() {
		Rect before = window.place("Nämnd");
		Rect lane = window.place("Handläggare");
		window.drag(middle("Utred"), new Point(middle("Utred").x(), lane.bottom() - 4));

		assertTrue(window.place("Handläggare").bottom() >= window.place("Utred").bottom());
		assertTrue(window.place("Nämnd").y() > before.y());
		assertEquals(window.place("Handläggare").bottom(), window.place("Enhetschef").y());
	}

	@Test
	void aLaneDraggedByItsHeadTakesItsStepsAlong() {
		Rect lane = window.place("Handläggare");
		int inside = window.place("Utred").y() - lane.y();
		window.drag(new Point(lane.x() + 10, lane.center().y()), new Point(lane.x() + 10, window.place("Nämnd").bottom()));

		assertEquals(List.of("Enhetschef", "Nämnd", "Handläggare"),
				window.process().getLanes().stream().map(each -> each.getName()).toList());
		assertEquals(inside, window.place("Utred").y() - window.place("Handläggare").y());
		session.undo();
		assertEquals(lane, window.place("Handläggare"));
	}

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
	void aToolDraggedFromThePaletteShowsGuidesAndIsDropped() {
		var tool = window.tool("Beslut");
		Rect on = window.page().desk().viewer().pan().toCanvas(new Rect(middle("Besluta").x(), middle("Nämnd").y(), 0, 0));
		var at = tool.getDisplay().map(window.page().desk().viewer().canvas(), tool, on.x(), on.y());
		send(tool, SWT.MouseDown, 4, 4);
		send(tool, SWT.MouseMove, at.x, at.y);
		send(tool, SWT.MouseUp, at.x, at.y);
		window.write("Beviljas?");

		assertEquals(middle("Besluta").x(), middle("Beviljas?").x());
	}

	private void send(Control control, int type, int x, int y) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
		event.x = x;
		event.y = y;
		control.notifyListeners(type, event);
		window.settle();
	}

	@Test
	void theSpaceToolPushesWhatIsToTheRight() {
		int ansokan = window.place("Ansökan").x();
		int utred = window.place("Utred").x();
		int gap = (window.place("Ansökan").right() + utred) / 2;
		window.pick("Gör plats");
		window.drag(new Point(gap, 500), new Point(gap + 200, 500));

		assertEquals(ansokan, window.place("Ansökan").x());
		assertEquals(utred + 200, window.place("Utred").x());
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
	void aLaneIsMadeHigherAnywhereAlongItsLowerSide() {
		Rect lane = window.place("Enhetschef");
		Rect below = window.place("Nämnd");
		window.drag(new Point(lane.x() + 300, lane.bottom()), new Point(lane.x() + 300, lane.bottom() + 50));

		assertEquals(lane.height() + 50, window.place("Enhetschef").height());
		assertEquals(below.plus(0, 50), window.place("Nämnd"));
	}

	@Test
	void allLanesBecomeAsWideAsOneIsMade() {
		window.page().desk().viewer().selectViews(List.of(window.node("Nämnd")));
		Rect lane = window.place("Nämnd");
		window.sheet().perform(window.page().desk().edits().resize(window.node("Nämnd"),
				new Rect(lane.x(), lane.y(), lane.width() + 300, lane.height())));
		window.sheet().perform(window.page().desk().edits().resize(window.node("Nämnd"),
				new Rect(lane.x(), lane.y(), lane.width() + 100, lane.height())));

		assertEquals(lane.width() + 100, window.place("Nämnd").width());
		assertEquals(lane.width() + 100, window.place("Handläggare").width());
	}

	@Test
	void whatIsPastedIntoAnotherProcessStandsInTheLaneItBelongsTo() {
		window.drag(middle("Utred"), new Point(middle("Utred").x(), middle("Nämnd").y()));
		window.select(window.node("Utred"), window.node("Besluta"));
		window.page().actions().copying().copy();
		EditingSession other = new Workspace(null, Behaviours.all(), SessionThreads.SAME)
				.create(DiagramWindow.withLanes("Chef", "Nämnd", "Handläggare"));
		try (DiagramWindow there = new DiagramWindow(other)) {
			there.enter("Start");
			there.write("Början");
			there.key(SWT.ESC, 0);
			for (int i = 0; i < 2; i++) {
				there.page().actions().copying().paste();
				there.settle();
			}
			assertEquals(5, there.process().getNodes().size());
			for (String name : List.of("Utred", "Besluta")) {
				NodeView view = there.node(name);
				String lane = ((Step) view.getTarget()).getLane().getName();
				assertEquals(lane, there.sheet().live().label((NodeView) view.eContainer()));
				Rect in = there.place(lane);
				assertTrue(in.union(Geometry.of(view)).equals(in), name + " is in " + lane);
			}
			var places = there.process().getNodes().stream().map(node -> there.sheet().live().viewOf(node).orElseThrow())
					.map(Geometry::of).toList();
			for (Rect one : places) {
				assertEquals(1, places.stream().filter(one::overlaps).count(), places.toString());
			}
		}
	}

	@Test
	void theSpaceToolWorksEachTimeItIsTaken() {
		int utred = window.place("Utred").x();
		for (int i = 1; i <= 3; i++) {
			window.pick("Gör plats");
			window.drag(new Point(window.place("Utred").x() - 10, 500), new Point(window.place("Utred").x() + 40, 500));
			assertEquals(utred + i * 50, window.place("Utred").x(), "time " + i);
		}
	}

	@Test
	void arrowsFollowTheFlowAndSayWhereOneIs() {
		window.key(SWT.HOME, 0);
		window.key(SWT.ARROW_RIGHT, 0);

		assertEquals("Utred, steg 2 av 3, bana Handläggare, en utgång", window.page().said());
		assertEquals(List.of(window.node("Utred").getTarget()), ElementChoice.of(session).chosen());
	}

	@Test
	void aCopyStandsBesideItsOriginalWithTheLinesAmongThem() {
		window.select(window.node("Utred"), window.node("Besluta"));
		window.key('d', SWT.MOD1);

		assertEquals(5, window.process().getNodes().size());
		assertEquals(3, window.process().getFlows().size());
		session.undo();
		assertEquals(3, window.process().getNodes().size());
	}

	@Test
	void deletingTakesTheLinesAlongAndUndoBringsAllBack() {
		window.select(window.node("Utred"));
		window.key(SWT.DEL, 0);

		assertEquals(2, window.process().getNodes().size());
		session.undo();
		window.settle();
		assertEquals(2, window.process().getFlows().size());
		assertFalse(window.node("Utred").getOutgoing().isEmpty());
	}

	@Test
	void arrangingOverlapsNothing() {
		window.page().actions().arrange();

		var nodes = List.of("Ansökan", "Utred", "Besluta").stream().map(window::node).map(Geometry::of).toList();
		for (Rect one : nodes) {
			assertEquals(1, nodes.stream().filter(one::overlaps).count());
		}
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

	@Test
	void whatASubProcessOpensIsOfferedOnce() {
		window.select(window.node("Besluta"));
		window.enter("Delprocess");
		window.write("Betala ut");
		var call = (SubProcessCall) window.node("Betala ut").getTarget();
		call.setProcessId("7d1c8a52-0a6e-4d0c-9d0a-0f6f2b1f0001");
		window.sheet().live().refresh();
		window.select(window.node("Betala ut"));
		Menu menu = window.page().desk().viewer().canvas().getMenu();
		menu.notifyListeners(SWT.Show, new Event());

		assertEquals(List.of("Öppna Betala ut"), Arrays.stream(menu.getItems()).map(MenuItem::getText)
				.filter(text -> text.startsWith("Öppna")).toList());
	}
}
