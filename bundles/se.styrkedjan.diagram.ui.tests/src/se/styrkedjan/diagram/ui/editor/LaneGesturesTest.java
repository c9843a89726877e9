package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.view.NodeView;

/** Lanes are moved, grow and hold what belongs to them. */
class LaneGesturesTest extends OnThreeSteps {

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
}
