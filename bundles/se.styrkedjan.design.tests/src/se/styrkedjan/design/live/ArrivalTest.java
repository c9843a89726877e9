package se.styrkedjan.design.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.geometry.Turn;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.layout.SceneQuality;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.editing.process.AppendNode;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Decision;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.view.NodeView;

/** What comes into a flow otherwise than by being put somewhere, such as by the table of steps. */
class ArrivalTest {

	private final FlowExample flow = new FlowExample();
	private final Step step = Elements.create(ProcessPackage.Literals.STEP);

	@ParameterizedTest
	@EnumSource(Direction.class)
	void aStepFromTheTableStandsBetweenItsNeighbours(Direction direction) {
		var open = arranged(direction);
		var turn = Turn.of(open.live.diagram());

		open.session.execute(new AppendNode(flow.process, flow.receive, step));

		var place = turn.of(bounds(open.view(step)));
		var before = turn.of(bounds(open.view(flow.receive)));
		var after = turn.of(bounds(open.view(flow.decide)));
		assertTrue(before.right() < place.x() && place.right() < after.x(), before + " " + place + " " + after);
		assertEquals(before.center().y(), place.center().y(), "in line");
		assertTrue(place.x() - before.right() <= 60, "close to what it follows");
	}

	@Test
	void itsLinesAreLaidAndTheRestStaysWhereItCan() {
		var open = arranged(Direction.RIGHT);
		var standing = places(open);

		open.session.execute(new AppendNode(flow.process, flow.receive, step));

		assertEquals(standing.get(flow.start), bounds(open.view(flow.start)));
		assertEquals(standing.get(flow.receive), bounds(open.view(flow.receive)));
		assertTrue(open.view(flow.decide).getX() - standing.get(flow.decide).x() <= 170, "only as far as the step needs");
		var onward = open.live.edgeOf(step.getOutgoing().getFirst()).orElseThrow();
		assertEquals(2, Polyline.read(onward.getPoints()).size(), "straight on");
		var quality = SceneQuality.of(open.live);
		assertEquals(0, quality.boxOverlaps() + quality.throughBoxes() + quality.alongside() + quality.hiddenArrows(),
				quality::toString);
	}

	@Test
	void itIsOneStepOfUndo() {
		var open = arranged(Direction.RIGHT);
		var standing = places(open);

		open.session.execute(new AppendNode(flow.process, flow.receive, step));
		open.session.undo();

		assertEquals(standing, places(open));
		assertTrue(open.live.viewOf(step).isEmpty());
		open.session.redo();
		assertTrue(open.view(step).getX() > open.view(flow.receive).getX());
	}

	@Test
	void aBranchGoesBelowTheOther() {
		Decision decision = flow.node(ProcessPackage.Literals.DECISION, "Komplett?", flow.officer);
		flow.flow(flow.receive, decision, FlowKind.SEQUENCE);
		flow.second.setSource(decision);
		var open = arranged(Direction.RIGHT);

		open.session.execute(new AppendNode(flow.process, decision, step));

		assertFalse(bounds(open.view(step)).overlaps(bounds(open.view(flow.decide))));
		assertTrue(open.view(step).getX() > open.view(decision).getX());
	}

	@Test
	void whatCameWhileTheMapWasClosedIsPlacedWhenItOpens() {
		var first = LiveDiagram.make(flow.process, StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW);
		Arrange.all(first).apply();
		new AppendNode(flow.process, flow.receive, step).apply();

		var again = LiveDiagram.of(first.diagram(), StyrkedjanViewpoint.load());

		var place = bounds(again.viewOf(step).orElseThrow());
		assertTrue(place.x() > bounds(again.viewOf(flow.receive).orElseThrow()).right());
		assertTrue(place.right() < bounds(again.viewOf(flow.decide).orElseThrow()).x());
	}

	@Test
	void whatIsPutSomewhereStaysThere() {
		var open = arranged(Direction.RIGHT);
		var lane = open.view(flow.landlord);

		var made = open.create("CreateStep", lane, lane.getX() + 300, lane.getY() + 20);

		assertEquals(new Point(lane.getX() + 300, lane.getY() + 20), new Point(made.getX(), made.getY()));
	}

	private OpenFlow arranged(Direction direction) {
		var open = new OpenFlow(flow.process);
		open.session.execute(Arrange.all(open.live, direction));
		return open;
	}

	private Map<FlowNode, Rect> places(OpenFlow open) {
		List<FlowNode> nodes = Stream.of(flow.start, flow.receive, flow.decide, flow.end).map(FlowNode.class::cast).toList();
		return nodes.stream().collect(Collectors.toMap(node -> node, node -> bounds(open.view(node))));
	}

	private static Rect bounds(NodeView node) {
		return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}
}
