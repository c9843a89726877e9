package se.styrkedjan.diagram.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.foreign.Depictions;
import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.tool.Bounds;
import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.RefusedException;
import se.styrkedjan.editing.operations.RemoveElements;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;
import se.styrkedjan.model.view.View;

class LiveDiagramTest {

	private final FlowFixture flow = new FlowFixture();
	private final LiveDiagram live = flow.open();

	@Test
	void openingIsNoStepOfUndo() {
		assertSame(live.diagram(), flow.process.getDiagrams().getFirst());
		assertTrue(flow.session.undoable().isEmpty());
		assertEquals(7, live.diagram().getNodes().size() + live.diagram().getNodes().stream()
				.mapToInt(node -> node.getNodes().size()).sum());
		assertEquals(4, live.diagram().getEdges().size());
	}

	@Test
	void creatingMakesModelAndViewInOneStep() {
		NodeView lane = lane(1);

		assertUndoable(live.create(FlowFixture.tool(live, "Step"), lane, new Rect(400, 200, 0, 0)));

		NodeView made = (NodeView) live.lastCreated().orElseThrow();
		assertEquals(new Rect(400, 200, 120, 60), Bounds.of(made));
		assertSame(flow.process.getLanes().get(1), ((FlowNode) made.getTarget()).getLane());
		assertEquals("New", live.label(made));
	}

	@Test
	void connectingMakesALine() {
		assertUndoable(live.connect(FlowFixture.tool(live, "Flow"), node(0), node(4)));

		EdgeView line = (EdgeView) live.lastCreated().orElseThrow();
		assertSame(node(0), line.getSource());
		assertSame(node(4), line.getEnd());
	}

	@Test
	void lanesCannotBeConnected() {
		assertEquals("diagramNotConnectable",
				live.connect(FlowFixture.tool(live, "Flow"), lane(0), node(4)).check().orElseThrow().code());
	}

	@Test
	void reconnectingKeepsTheLine() {
		EdgeView line = live.diagram().getEdges().getFirst();
		flow.session.execute(live.route(Map.of(line, List.of(new Point(1, 1), new Point(9, 9)))));

		assertUndoable(live.reconnect(line, line.getSource(), node(3)));

		assertSame(node(3), line.getEnd());
		assertSame(node(3).getTarget(), flow.process.getFlows().getFirst().getTarget());
		assertEquals(null, line.getPoints());
	}

	@Test
	void theOtherEndCannotBeMovedWithoutATool() {
		EdgeView line = live.diagram().getEdges().getFirst();

		assertTrue(live.reconnect(line, node(3), line.getEnd()).check().isPresent());
	}

	@Test
	void renamingTellsOfOneView() {
		Set<View> told = new HashSet<>();
		live.addListener(told::addAll);

		assertUndoable(live.rename(node(0), "Ta emot"));

		assertEquals(Set.of(node(0)), told);
		assertEquals("Ta emot", live.label(node(0)));
		assertEquals("Ta emot", live.editableText(node(0)).orElseThrow());
	}

	@Test
	void deletingTakesTheElementItsViewAndItsLines() {
		assertUndoable(live.delete(List.of(node(1))));

		assertEquals(4, flow.process.getNodes().size());
		assertEquals(2, live.diagram().getEdges().size());
	}

	@Test
	void aLaneAndAStepInItCanBeDeletedTogether() {
		assertUndoable(live.delete(List.of(lane(0), node(0))));
	}

	@Test
	void droppingIntoAnotherLaneKeepsTheFigureAndItsLines() {
		NodeView node = node(0);
		var lines = List.copyOf(node.getOutgoing());
		Rect before = Bounds.of(node);

		assertUndoable(live.drop(List.of(node), lane(1), 10, 130));

		assertSame(lane(1), node.eContainer());
		assertEquals(before.plus(10, 130), Bounds.of(node));
		assertEquals(lines, node.getOutgoing());
		assertSame(flow.process.getLanes().get(1), flow.process.getNodes().getFirst().getLane());
	}

	@Test
	void aStepFromOutsideTheLanesBecomesOneOfALane() {
		NodeView node = node(4);

		assertUndoable(live.drop(List.of(node), lane(0), 0, 0));

		assertSame(lane(0), node.eContainer());
		assertEquals("Node", node.getMapping());
	}

	@Test
	void movingALaneInItsPlaceTakesItsStepsAlong() {
		Rect step = Bounds.of(node(0));

		assertUndoable(live.drop(List.of(lane(0)), null, 5, 7));

		assertEquals(step.plus(5, 7), Bounds.of(node(0)));
	}

	@Test
	void aToolThatFailsChangesNothing() {
		EObject before = EcoreUtil.copy(flow.process);
		Operation broken = live.act(FlowFixture.tool(live, "Break"), node(0));

		var refused = assertThrows(RefusedException.class, () -> flow.session.execute(broken));

		assertEquals("diagramToolFailed", refused.refusal().code());
		assertTrue(refused.refusal().arguments().get(1).toString().contains("service:broken"));
		assertTrue(EcoreUtil.equals(before, flow.process));
	}

	@Test
	void whatFormsChangeIsShownWithinTheirStep() {
		assertUndoable(new RemoveElements(List.of(flow.process.getNodes().get(2))));
		assertEquals(Depictions.of(flow.fresh()), Depictions.of(live));

		assertUndoable(new SetFeature(flow.process.getNodes().get(0), ProcessPackage.Literals.FLOW_NODE__LANE, null));
		assertEquals(Depictions.of(flow.fresh()), Depictions.of(live));
	}

	@Test
	void whatFormsChangeWhileNoDiagramIsOpenIsShownByTheNextOpening() {
		live.close();
		flow.session.execute(new RemoveElements(List.of(flow.process.getNodes().get(2))));
		var undoable = flow.session.undoable();

		LiveDiagram again = flow.open();

		assertSame(live.diagram(), again.diagram());
		assertEquals(Depictions.of(flow.fresh()), Depictions.of(again));
		assertEquals(undoable, flow.session.undoable());
	}

	@Test
	void takingBackWhatWasDoneWhileNoDiagramWasOpenShowsItToo() {
		live.close();
		flow.session.execute(new RemoveElements(List.of(flow.process.getNodes().get(2))));
		LiveDiagram again = flow.open();

		flow.session.undo();
		assertEquals(Depictions.of(flow.fresh()), Depictions.of(again));
		flow.session.redo();
		assertEquals(Depictions.of(flow.fresh()), Depictions.of(again));
	}

	@Test
	void twoDiagramsOfADocumentFollowBoth() {
		LiveDiagram second = flow.open();

		flow.session.execute(live.rename(node(0), "Ta emot"));

		assertEquals("Ta emot", second.label(second.viewOf(flow.process.getNodes().getFirst()).orElseThrow()));
	}

	@Test
	void aClosedDiagramIsLeftAlone() {
		live.close();
		flow.session.execute(new SetFeature(flow.process.getNodes().getFirst(), ModelPackage.Literals.NAMED_ELEMENT__NAME, "X"));

		assertNotEquals("X", live.label(node(0)));
	}

	@Test
	void aColourChosenByHandIsKept() {
		NodeView node = node(0);
		flow.session.execute(new SetFeature(node, se.styrkedjan.model.view.ViewPackage.Literals.VIEW__FILL, "#112233"));

		assertEquals("#112233", live.look(node).fill().hex());
		flow.session.undo();
		assertEquals("#ffffff", live.look(node).fill().hex());
	}

	@Test
	void whatACollapsedLaneHoldsIsNotShown() {
		NodeView lane = lane(0);
		flow.session.execute(new SetFeature(lane, se.styrkedjan.model.view.ViewPackage.Literals.NODE_VIEW__COLLAPSED, true));

		assertTrue(live.isShown(lane));
		assertFalse(live.isShown(node(0)));
		assertFalse(live.isShown(live.diagram().getEdges().getFirst()));
	}

	private NodeView lane(int number) {
		return live.viewOf(flow.process.getLanes().get(number)).orElseThrow();
	}

	private NodeView node(int number) {
		return live.viewOf(flow.process.getNodes().get(number)).orElseThrow();
	}

	/** Executes, takes back, makes again; views and model are as before and after, and always what a refresh shows. */
	private void assertUndoable(Operation operation) {
		EObject before = EcoreUtil.copy(flow.process);
		flow.session.execute(operation);
		assertEquals(Depictions.of(flow.fresh()), Depictions.of(live));
		EObject after = EcoreUtil.copy(flow.process);
		assertFalse(EcoreUtil.equals(before, after), "changes nothing");
		flow.session.undo();
		assertEquals(Depictions.of(flow.fresh()), Depictions.of(live));
		assertTrue(EcoreUtil.equals(before, flow.process), "undo does not restore");
		flow.session.redo();
		assertTrue(EcoreUtil.equals(after, flow.process), "redo does not make again");
		assertEquals(Depictions.of(flow.fresh()), Depictions.of(live));
	}
}
