package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.live.Visibility;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.process.SubProcessCall;
import se.styrkedjan.ui.process.ElementChoice;

/** Each gesture on the canvas is one step of undo and does what it shows. */
class DiagramGesturesTest extends OnThreeSteps {

	private String lane(String step) {
		return ((Step) window.node(step).getTarget()).getLane().getName();
	}

	@Test
	void theWholeMapIsShownByKeyAndItsOwnSizeByAnother() {
		Rect far = window.place("Nämnd").plus(9000, 0);
		window.sheet().perform(window.sheet().live().move(Map.of(window.node("Nämnd"), far)));
		window.settle();
		window.key('9', SWT.MOD1);
		assertTrue(window.page().actions().percent() < 50, () -> window.page().actions().percent() + " %");
		window.key('0', SWT.MOD1);
		assertEquals(100, window.page().actions().percent());
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
	void whatIsMadeWhileItsKindIsHiddenIsSeenAllTheSame() {
		for (String filter : List.of("HideNotes", "HideMessages")) {
			window.sheet().perform(window.sheet().live().setFilter(filter, Visibility.ON));
		}
		window.pick("Anteckning");
		window.click(middle("Besluta").x(), middle("Nämnd").y());
		window.write("Fråga juristen");

		assertTrue(window.sheet().live().isShown(window.node("Fråga juristen")));
		assertEquals("HideMessages", window.sheet().diagram().getFilters());
		session.undo();
		session.undo();
		assertEquals(Set.of("HideNotes", "HideMessages"), Set.of(window.sheet().diagram().getFilters().split("\n")));
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
