package se.styrkedjan.diagram.layout.flow;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.quality.LayoutQuality;

public class FlowPropertiesTest {

	static List<Integer> seeds() {
		return java.util.stream.IntStream.range(0, 120).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyFlowIsLaidOutSoundly(int seed) {
		var graph = RandomFlow.of(seed, seed < 100 ? 30 : 200);
		for (Direction direction : Direction.values()) {
			var options = new LayoutOptions(direction, 0);
			var result = FlowLayout.arrange(graph, options);
			try {
				assertSound(graph, result, direction);
			} catch (AssertionError e) {
				FlowDrawing.write("failed-" + seed + direction, graph, result);
				throw e;
			}
			assertEquals(result, FlowLayout.arrange(graph, options), "same question, same answer");
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyFlowIsWrappedSoundly(int seed) {
		var graph = RandomFlow.of(seed, 30);
		var result = FlowLayout.arrange(graph, new LayoutOptions(Direction.RIGHT, 1_200));

		var quality = LayoutQuality.of(graph, result);
		assertAll(() -> assertEquals(0, quality.boxOverlaps(), "boxes on top of each other"),
				() -> assertEquals(0, quality.throughBoxes(), "wires through boxes"),
				() -> assertEquals(0, quality.alongside(), "wires on top of each other"),
				() -> graph.wires().forEach(wire -> assertJoined(wire, result)),
				() -> graph.boxes().stream().filter(box -> box.lane() != null).forEach(box -> assertTrue(result.lanes().get(box.lane())
						.stream().anyMatch(lane -> isInside(result.boxes().get(box.id()), lane)), () -> box + " outside of its lane")));
	}

	public static void assertSound(LayoutGraph graph, LayoutResult result) {
		assertSound(graph, result, LayoutQuality.of(graph, result));
	}

	/** What leads down is measured as it was laid out, transposed. */
	public static void assertSound(LayoutGraph graph, LayoutResult result, Direction direction) {
		assertSound(graph, result, direction == Direction.RIGHT ? LayoutQuality.of(graph, result)
				: LayoutQuality.of(graph.transposed(), result.transposed()));
	}

	private static void assertSound(LayoutGraph graph, LayoutResult result, LayoutQuality quality) {
		assertAll(() -> assertEquals(graph.boxes().size(), result.boxes().size()),
				() -> assertEquals(graph.wires().size(), result.routes().size()),
				() -> assertEquals(0, quality.boxOverlaps(), "boxes on top of each other"),
				() -> assertEquals(0, quality.throughBoxes(), "wires through boxes"),
				() -> assertEquals(0, quality.alongside(), "wires on top of each other"),
				() -> assertEquals(0, quality.labelOverlaps(), "labels over boxes or labels"),
				() -> assertTrue(quality.labelsOnWires() <= 1 + result.labels().size() / 20,
						"labels over wires, but for the few with wires close all round"),
				() -> assertEquals(0, quality.hiddenArrows(), "parts too short for their arrows"),
				() -> graph.boxes().forEach(box -> {
					var bounds = result.boxes().get(box.id());
					assertEquals(box.width(), bounds.width());
					assertEquals(box.height(), bounds.height());
					if (box.lane() != null) {
						assertTrue(isInside(bounds, result.lane(box.lane())), () -> box + " outside of its lane");
					}
				}), () -> graph.wires().forEach(wire -> assertJoined(wire, result)),
				() -> assertEquals(List.of(), lanesOutOfOrder(graph, result)));
	}

	private static boolean isInside(Rect inner, Rect outer) {
		return inner.x() >= outer.x() && inner.y() >= outer.y() && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
	}

	private static void assertJoined(Wire wire, LayoutResult result) {
		var route = result.routes().get(wire.id());
		assertTrue(route.size() > (wire.source().equals(wire.end()) ? 3 : 1), () -> wire + " has no way");
		assertTrue(touches(result.boxes().get(wire.source()), route.getFirst()), () -> wire + " leaves its source " + route);
		assertTrue(touches(result.boxes().get(wire.end()), route.getLast()), () -> wire + " misses its end " + route);
		for (int i = 0; i + 1 < route.size(); i++) {
			var a = route.get(i);
			var b = route.get(i + 1);
			assertTrue(a.x() == b.x() || a.y() == b.y(), () -> wire + " is aslant " + route);
		}
	}

	private static boolean touches(Rect box, Point point) {
		return point.x() >= box.x() && point.x() <= box.right() && point.y() >= box.y() && point.y() <= box.bottom();
	}

	private static List<String> lanesOutOfOrder(LayoutGraph graph, LayoutResult result) {
		return java.util.stream.IntStream.range(1, graph.lanes().size())
				.filter(i -> result.lane(graph.lanes().get(i).id()).overlaps(result.lane(graph.lanes().get(i - 1).id())))
				.mapToObj(i -> graph.lanes().get(i).id()).toList();
	}
}
