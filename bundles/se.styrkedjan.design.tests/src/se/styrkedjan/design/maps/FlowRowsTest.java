package se.styrkedjan.design.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.design.flow.FlowExample;
import se.styrkedjan.diagram.export.pdf.PageSetup;
import se.styrkedjan.diagram.export.pdf.PageSetup.Orientation;
import se.styrkedjan.diagram.export.pdf.PageSetup.Scaling;
import se.styrkedjan.diagram.export.pdf.Paper;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.look.Scene;
import se.styrkedjan.diagram.picture.paint.Caption;
import se.styrkedjan.model.process.FlowKind;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.view.NodeView;

class FlowRowsTest {

	private static final PageSetup PAGE = new PageSetup(Paper.A4, Orientation.AUTOMATIC, Scaling.WRAPPED);

	private final FlowExample flow = new FlowExample();

	@ParameterizedTest
	@EnumSource(Direction.class)
	void aLongFlowFillsAPageInRows(Direction direction) {
		var live = flow(40, direction);
		var drawn = bounds(live);

		var scene = FlowRows.on(PAGE).of(live);

		assertTrue(PAGE.scale(bounds(scene)) > 2 * PAGE.scale(drawn), "at least twice as large");
		assertEquals(drawn, bounds(live), "what is stored stays");
		assertFalse(overlap(scene), "no figure or caption on another");
	}

	@Test
	void aShortFlowStaysAsItIsDrawn() {
		var live = flow(1, Direction.RIGHT);

		assertSame(live, FlowRows.on(PAGE).of(live));
	}

	@Test
	void otherPagesAskForNoRows() {
		assertEquals(FlowRows.AS_DRAWN, FlowRows.on(new PageSetup(Paper.A4, Orientation.AUTOMATIC, Scaling.FIT)));
		var live = flow(40, Direction.RIGHT);
		assertSame(live, FlowRows.AS_DRAWN.of(live));
	}

	@Test
	void rowsEndWhereTheyAreAskedTo() {
		var live = flow(40, Direction.RIGHT);

		var scene = FlowRows.upTo(1_500).of(live);

		assertTrue(bounds(scene).width() <= 1_500, () -> bounds(scene).toString());
	}

	private LiveDiagram flow(int steps, Direction direction) {
		FlowNode before = flow.decide;
		for (int i = 0; i < steps; i++) {
			FlowNode step = i % 7 == 3 ? flow.node(ProcessPackage.Literals.EVENT, "Väntar på svar " + i, flow.officer)
					: flow.node(ProcessPackage.Literals.STEP, "Steg " + i, i % 3 == 0 ? flow.landlord : flow.officer);
			flow.flow(before, step, FlowKind.SEQUENCE);
			before = step;
		}
		var live = LiveDiagram.make(flow.process, StyrkedjanViewpoint.load(), StyrkedjanViewpoint.PROCESS_FLOW);
		Arrange.all(live, direction).apply();
		return live;
	}

	private static boolean overlap(Scene scene) {
		List<Rect> wholes = scene.diagram().getNodes().stream().flatMap(lane -> lane.getNodes().stream())
				.map(node -> whole(scene, node)).toList();
		return wholes.stream().anyMatch(one -> wholes.stream().anyMatch(other -> one != other && one.overlaps(other)));
	}

	private static Rect whole(Scene scene, NodeView node) {
		return Caption.of(node, scene.look(node), rect(node)).map(Caption::place).map(rect(node)::union).orElse(rect(node));
	}

	private static Rect bounds(Scene scene) {
		return scene.diagram().getNodes().stream().map(FlowRowsTest::rect).reduce(Rect::union).orElseThrow();
	}

	private static Rect rect(NodeView node) {
		return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}
}
