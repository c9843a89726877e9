package se.styrkedjan.diagram.layout.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.layout.chart.MeetingLayout.Place;
import se.styrkedjan.diagram.layout.flow.FlowDrawing;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.Box.Outline;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.quality.LayoutQuality;

class ChartLayoutsTest {

	@Test
	void whatARowHoldsStandsInItsMiddle() {
		var graph = new LayoutGraph(List.of(new LaneBox("Stödprocesser", 40, 200)),
				List.of(Box.step("Lex Sarah", "Stödprocesser", 120, 60)),
				List.of());

		var result = RowsLayout.arrange(graph, 0, Set.of());

		assertEquals(result.lane("Stödprocesser").center().y(), result.boxes().get("Lex Sarah").center().y());
	}

	@Test
	void aLandscapeKeepsItsRowsAndContinuesThemBelow() {
		var lanes = List.of(new LaneBox("Ledning", 40, 120), new LaneBox("Huvudprocesser", 40, 120), new LaneBox("Stöd", 40, 120));
		var boxes = new ArrayList<Box>();
		IntStream.range(0, 4).forEach(i -> boxes.add(Box.step("Leder " + i, "Ledning", 160, 60)));
		IntStream.range(0, 5).forEach(i -> boxes.add(Box.step("Huvud " + i, "Huvudprocesser", 180, 80)));
		IntStream.range(0, 11).forEach(i -> boxes.add(Box.step("Stöder " + i, "Stöd", 160, 60)));
		var graph = new LayoutGraph(lanes, boxes, List.of());

		var result = RowsLayout.arrange(graph, 1_240, Set.of("Huvudprocesser"));

		FlowDrawing.write("landscape", graph, result);
		assertNothingOverlaps(graph, result);
		assertTrue(result.lane("Stöd").width() <= 1_300);
		assertTrue(result.boxes().get("Stöder 10").y() > result.boxes().get("Stöder 0").y(), "the long row goes on below");
		boxes.forEach(box -> assertEquals(result.boxes().get(box.id()),
				intersection(result, box), () -> box.id() + " stands in its lane"));
	}

	private static se.styrkedjan.diagram.geometry.Rect intersection(LayoutResult result, Box box) {
		var bounds = result.boxes().get(box.id());
		return result.lane(box.lane()).union(bounds).equals(result.lane(box.lane())) ? bounds : null;
	}

	@Test
	void partiesStandAroundWhatJoinsThem() {
		var boxes = new ArrayList<Box>();
		var places = new HashMap<String, Place>();
		for (var name : List.of("Försörjning", "Vuxenstöd", "Barn och unga", "Boendeenhet")) {
			boxes.add(Box.step(name, null, 140, 60));
			places.put(name, Place.LEFT);
		}
		for (var name : List.of("Jobbtorg", "Arbetsförmedling", "Region", "SHIS", "Kronofogden", "Polisen", "RVC")) {
			boxes.add(Box.step(name, null, 140, 60));
			places.put(name, Place.RIGHT);
		}
		for (var name : List.of("BOSAM", "SIP", "Trefas", "Samverkan", "Avtal boende")) {
			boxes.add(new Box(name, null, 120, 80, Outline.ELLIPSE, 0, 0, null, null));
			places.put(name, Place.BETWEEN);
		}
		var wires = new ArrayList<Wire>();
		join(wires, "BOSAM", "Försörjning", "Boendeenhet", "Kronofogden", "SHIS", "Vuxenstöd");
		join(wires, "SIP", "Vuxenstöd", "Region", "Barn och unga");
		join(wires, "Trefas", "Försörjning", "Arbetsförmedling", "Jobbtorg");
		join(wires, "Samverkan", "Barn och unga", "Polisen", "RVC", "Vuxenstöd");
		join(wires, "Avtal boende", "Boendeenhet", "SHIS");
		var graph = new LayoutGraph(List.of(), boxes, wires);

		var result = MeetingLayout.arrange(graph, places);

		FlowDrawing.write("meeting", graph, result);
		assertNothingOverlaps(graph, result);
		assertEquals(0, LayoutQuality.of(graph, result).throughBoxes());
		wires.forEach(wire -> assertEquals(wires.size(), result.routes().size()));
		wires.forEach(wire -> assertTrue(result.boxes().get(wire.source()).grown(1).contains(result.routes().get(wire.id()).getFirst()),
				() -> wire + " begins at its source"));
	}

	private static void join(List<Wire> wires, String forum, String... parties) {
		for (var party : parties) {
			wires.add(Wire.plain(forum + party, forum, party));
		}
	}

	@Test
	void aTreeIsTidy() {
		var boxes = new ArrayList<Box>();
		var wires = new ArrayList<Wire>();
		var random = new Random(7);
		for (int i = 0; i < 30; i++) {
			boxes.add(Box.step("Mål " + i, null, 180, 48));
			if (i > 1) {
				wires.add(Wire.plain("w" + i, "Mål " + random.nextInt(Math.max(1, i / 2)), "Mål " + i));
			}
		}
		wires.add(Wire.plain("second", "Mål 5", "Mål 29"));
		var graph = new LayoutGraph(List.of(), boxes, wires);

		for (var direction : Direction.values()) {
			var result = TreeLayout.arrange(graph, direction);

			FlowDrawing.write("tree" + direction, graph, result);
			assertNothingOverlaps(graph, result);
			assertEquals(0, LayoutQuality.of(graph, result).throughBoxes());
			assertEquals(wires.size(), result.routes().size());
		}
	}

	@Test
	void aRingOfGoalsIsATreeAllTheSame() {
		var boxes = List.of(Box.step("a", null, 80, 40), Box.step("b", null, 80, 40), Box.step("c", null, 80, 40));
		var wires = List.of(Wire.plain("1", "a", "b"), Wire.plain("2", "b", "c"), Wire.plain("3", "c", "a"), Wire.plain("4", "a", "a"));
		var graph = new LayoutGraph(List.of(), boxes, wires);

		var result = TreeLayout.arrange(graph, Direction.RIGHT);

		assertNothingOverlaps(graph, result);
		assertEquals(4, result.routes().size());
	}

	private static void assertNothingOverlaps(LayoutGraph graph, LayoutResult result) {
		assertEquals(graph.boxes().size(), result.boxes().size());
		assertEquals(0, LayoutQuality.of(graph, result).boxOverlaps());
	}
}
