package se.styrkedjan.headless;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import se.styrkedjan.demo.DemoContent;
import se.styrkedjan.design.maps.StoredDiagram;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.diagram.layout.SceneQuality;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.quality.LayoutQuality;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.view.NodeView;

/** Flows as such a unit draws them, arranged both ways: nothing lies on anything. */
class DemoMapsTest {

	private final List<Process> flows = DemoContent.documents().stream().filter(Process.class::isInstance)
			.map(Process.class::cast).toList();

	@Test
	void everyFlowIsArrangedSoundlyToTheRightAndFromTheTopDown() {
		assertTrue(flows.size() >= 8, () -> flows.size() + " flows");
		assertAll(flows.stream()
				.flatMap(flow -> Stream.of(Direction.values()).map(direction -> sound(flow, direction))));
	}

	private static Executable sound(Process flow, Direction direction) {
		return () -> {
			var live = StoredDiagram.open(flow);
			Arrange.all(live, direction).apply();
			LayoutQuality found = SceneQuality.of(live);
			assertEquals(new LayoutQuality(found.crossings(), found.bends(), found.length(), 0, 0, 0, 0, 0, 0), found,
					flow.getName());
			live.diagram().getNodes().forEach(lane -> lane.getNodes()
					.forEach(node -> assertTrue(holds(lane, node), () -> flow.getName() + ": " + live.label(node))));
		};
	}

	private static boolean holds(NodeView lane, NodeView node) {
		return node.getX() >= lane.getX() && node.getY() >= lane.getY()
				&& node.getX() + node.getWidth() <= lane.getX() + lane.getWidth()
				&& node.getY() + node.getHeight() <= lane.getY() + lane.getHeight();
	}
}
