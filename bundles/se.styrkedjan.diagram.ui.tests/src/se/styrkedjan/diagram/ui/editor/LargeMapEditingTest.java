package se.styrkedjan.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.paint.Painter;
import se.styrkedjan.diagram.ui.canvas.DiagramViewer;
import se.styrkedjan.diagram.ui.canvas.Geometry;
import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

/** Very many elements, and very long names, can be worked with. */
class LargeMapEditingTest {

	private static final int MANY = 10_000;
	/** Many times what it takes here, on a machine that does much else. */
	private static final Duration BEARABLE = Duration.ofSeconds(5);

	private EditingSession session;
	private DiagramWindow window;

	private void open(Process process) {
		session = new Workspace(null, Behaviours.all(), SessionThreads.SAME).create(process);
		window = new DiagramWindow(session);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private static Process chain(int count) {
		Process process = DiagramWindow.withLanes("Alla");
		FlowNode before = null;
		for (int i = 0; i < count; i++) {
			FlowNode step = Elements.create(ProcessPackage.Literals.STEP);
			step.setName("Steg " + i);
			process.getNodes().add(step);
			step.setLane(process.getLanes().getFirst());
			if (before != null) {
				Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
				process.getFlows().add(flow);
				flow.setSource(before);
				flow.setTarget(step);
			}
			before = step;
		}
		return process;
	}

	@Test
	void tenThousandStepsInOneLaneAreEditedWithoutWaiting() {
		open(chain(MANY));
		DiagramViewer viewer = window.page().desk().viewer();
		assertEquals(2 * MANY, viewer.getContents().getChildren().size());
		NodeView step = window.sheet().diagram().getNodes().getFirst().getNodes().get(5000);
		Rect place = Geometry.of(step);

		assertTimeout(BEARABLE, () -> window.sheet().perform(window.sheet().live().rename(step, "Mitt i")));
		assertTimeout(BEARABLE, () -> window.page().actions().selectAll());
		List<NodeView> all = viewer.selectedViews().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast)
				.toList();
		assertTimeout(BEARABLE, () -> window.sheet().perform(window.page().desk().edits().move(all, 10, 10)));
		assertEquals(place.plus(10, 10), Geometry.of(step));
		assertTimeout(BEARABLE, session::undo);
		assertEquals(place, Geometry.of(step));
		assertTimeout(BEARABLE, () -> window.sheet().perform(window.sheet().live().delete(List.<View>of(step))));
		assertEquals(2 * MANY - 3, viewer.getContents().getChildren().size());
		assertTimeout(BEARABLE, session::undo);
		assertEquals(2 * MANY, viewer.getContents().getChildren().size());
		assertTimeout(BEARABLE, () -> window.page().actions().fit());
		window.settle();
	}

	@Test
	void aNameOfTwoThousandCharactersStaysInItsStepAndIsEditedWhole() {
		Process process = chain(3);
		String name = "Pröva ansökan ".repeat(143).substring(0, 2000).strip();
		process.getNodes().get(1).setName(name);
		process.getNodes().get(2).setName("x".repeat(2000));
		open(process);
		for (NodeView step : window.sheet().diagram().getNodes().getFirst().getNodes()) {
			Marks marks = new Painter(window.sheet().symbols()).marks(window.sheet().live(), step);
			assertTrue(texts(marks).stream().allMatch(text -> Geometry.of(step).grown(2).contains(new Point(
					(int) text.x(), (int) text.y())) && text.width() <= step.getWidth()), () -> texts(marks).toString());
		}

		window.select(window.node(name));
		window.key(SWT.F2, 0);
		window.write(name + " igen");

		assertEquals(name + " igen", process.getNodes().get(1).getName());
	}

	private static List<Mark.Text> texts(Marks marks) {
		return marks.body().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).toList();
	}

	@Test
	void aScrollIsPaintedOnce() {
		open(chain(200));
		DiagramViewer viewer = window.page().desk().viewer();
		viewer.pan().zoomTo(1);
		pass(600);
		long before = viewer.drawing().painted();

		viewer.pan().scroll(40, 0);
		pass(400);

		assertEquals(before + 1, viewer.drawing().painted());
	}

	private static void pass(int milliseconds) {
		Display display = Display.getCurrent();
		boolean[] over = new boolean[1];
		display.timerExec(milliseconds, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}
}
