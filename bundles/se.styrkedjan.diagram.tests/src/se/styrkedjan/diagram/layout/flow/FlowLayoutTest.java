package se.styrkedjan.diagram.layout.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.quality.LayoutQuality;

class FlowLayoutTest {

	@Test
	void theNameOfAWayBackFindsRoomBesideItInAFlowThatLeadsDown() {
		var flow = new FlowExample().lanes("A").step("A", "Granskar", "Prövar").decision("A", "Komplett?").step("A", "Beslutar")
				.flow("Granskar", "Prövar", "Komplett?", "Beslutar").graph();
		List<Wire> wires = new ArrayList<>(flow.wires());
		wires.add(new Wire("åter", "Komplett?", "Granskar", 110, 14, Wire.Kind.SEQUENCE));
		var graph = new LayoutGraph(flow.lanes(), flow.boxes(), wires);

		var result = FlowLayout.arrange(graph, LayoutOptions.unwrapped(Direction.DOWN));

		var quality = LayoutQuality.of(graph.transposed(), result.transposed());
		assertEquals(0, quality.labelsOnWires());
		assertEquals(0, quality.labelOverlaps());
		assertEquals(result.lane("A"), result.lane("A").union(result.labels().get("åter")), "in its lane");
	}

	@Test
	void examplesAreDrawn() {
		Map<String, LayoutGraph> examples = Map.of("tenSteps", FlowExample.tenSteps(), "loop", FlowExample.loop(), "parallel",
				FlowExample.parallel(), "firstApplication", FlowExample.firstApplication());

		examples.forEach((name, graph) -> {
			var result = FlowLayout.arrange(graph, LayoutOptions.USUAL);
			FlowDrawing.write(name, graph, result);
			assertEquals(graph.boxes().size(), result.boxes().size());
			assertEquals(graph.wires().size(), result.routes().size());
		});
	}

	@Test
	void aLongFlowIsWrappedToThePageWithItsLanesRepeated() {
		for (var graph : List.of(FlowExample.tenSteps(), FlowExample.firstApplication())) {
			var result = FlowLayout.arrange(graph, new LayoutOptions(Direction.RIGHT, 1_400));

			FlowDrawing.write("wrapped" + graph.boxes().size(), graph, result);
			var rows = result.lanes().get("Sökande");
			assertTrue(rows.size() > 1);
			assertTrue(rows.getFirst().width() <= 1_400, () -> "as wide as the page, not " + rows.getFirst());
			graph.boxes().forEach(box -> assertTrue(result.lanes().get(box.lane()).stream()
					.anyMatch(lane -> lane.union(result.boxes().get(box.id())).equals(lane)), () -> box.id() + " stands in its lane"));
			var quality = LayoutQuality.of(graph, result);
			assertEquals(0, quality.boxOverlaps() + quality.throughBoxes() + quality.alongside() + quality.labelOverlaps());
		}
	}

	@Test
	void aShortFlowIsNotWrapped() {
		var graph = FlowExample.loop();

		assertEquals(FlowLayout.arrange(graph, LayoutOptions.USUAL), FlowLayout.arrange(graph, new LayoutOptions(Direction.RIGHT, 5_000)));
	}

	@Test
	void theMainWayIsStraight() {
		var result = FlowLayout.arrange(FlowExample.loop(), LayoutOptions.USUAL);

		var heights = Stream.of("Granskar", "Komplett?", "Utreder", "Rätt till bistånd?")
				.map(id -> result.boxes().get(id).center().y()).distinct().toList();
		assertEquals(1, heights.size());
	}

	@Test
	void decisionsLeaveAtTheirCorners() {
		var graph = FlowExample.loop();
		var result = FlowLayout.arrange(graph, LayoutOptions.USUAL);

		var ways = graph.wires().stream().filter(wire -> wire.source().equals("Rätt till bistånd?"))
				.map(wire -> result.routes().get(wire.id()).getFirst()).distinct().toList();
		assertEquals(3, ways.size(), "each way out has a corner of its own");
	}

	@Test
	void attachedFiguresStandBesideTheirStep() {
		var result = FlowLayout.arrange(FlowExample.firstApplication(), LayoutOptions.USUAL);

		var step = result.boxes().get("Skriver utredning");
		var document = result.boxes().get("Mall");
		assertEquals(step.center().x(), document.center().x());
		assertTrue(document.y() > step.bottom() && document.y() < step.bottom() + 40);
	}

	@Test
	void aFlowBeginsAtItsStartAndNotWhereAMessageComesIn() {
		var graph = new FlowExample().lanes("Den enskilde", "Utredare").step("Den enskilde", "Berättar")
				.step("Utredare", "Håller mötet", "Följer upp").event("Utredare", "Start").step("Utredare", "Kallar")
				.message("Berättar", "Håller mötet").flow("Håller mötet", "Följer upp", "Kallar", "Håller mötet")
				.flow("Start", "Kallar").graph();

		var result = FlowLayout.arrange(graph, LayoutOptions.USUAL);

		var inOrder = Stream.of("Start", "Kallar", "Håller mötet", "Följer upp").map(id -> result.boxes().get(id).x()).toList();
		assertEquals(inOrder.stream().sorted().toList(), inOrder);
	}

	@Test
	void whatIsAttachedToADecisionHangsStraightBelowIt() {
		var graph = new FlowExample().lanes("A").step("A", "Granskar").decision("A", "Komplett?").document("Komplett?", "Rutin")
				.flow("Granskar", "Komplett?").graph();

		var route = FlowLayout.arrange(graph, LayoutOptions.USUAL).routes().get("Komplett?–Rutin");

		assertEquals(2, route.size());
		assertEquals(route.getFirst().x(), route.getLast().x());
	}

	@Test
	void labelsKeepOffTheEdgesOfLanes() {
		var graph = new FlowExample().lanes("A", "B").step("A", "Ansöker").step("B", "Tar emot").labelled("ansökan", "Ansöker", "Tar emot")
				.graph();

		var result = FlowLayout.arrange(graph, LayoutOptions.USUAL);

		var label = result.labels().values().iterator().next();
		assertTrue(label.bottom() < result.lane("B").y() || label.y() > result.lane("B").y(), () -> label + " on the edge");
	}

	@Test
	void anEmptyFlowHasItsLanes() {
		var result = FlowLayout.arrange(new FlowExample().lanes("A", "B").graph(), LayoutOptions.USUAL);

		assertEquals(120, result.lane("B").height());
		assertEquals(result.lane("A").bottom(), result.lane("B").y());
	}
}
