package se.styrkedjan.diagram.layout.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.styrkedjan.diagram.layout.flow.FlowDrawing;
import se.styrkedjan.diagram.layout.flow.FlowExample;
import se.styrkedjan.diagram.layout.flow.FlowLayout;
import se.styrkedjan.diagram.layout.flow.FlowPropertiesTest;
import se.styrkedjan.diagram.layout.flow.RandomFlow;
import se.styrkedjan.diagram.layout.graph.Box;
import se.styrkedjan.diagram.layout.graph.LaneBox;
import se.styrkedjan.diagram.layout.graph.LayoutGraph;
import se.styrkedjan.diagram.layout.graph.LayoutOptions;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.layout.graph.LayoutResult;
import se.styrkedjan.diagram.layout.graph.Wire;
import se.styrkedjan.diagram.layout.quality.LayoutQuality;

class InsertionTest {

	static List<Integer> seeds() {
		return IntStream.range(0, 80).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aStepPutIntoAFlowMovesLittle(int seed) {
		var before = RandomFlow.of(seed, 40);
		if (before.wires().isEmpty()) {
			return;
		}
		var random = new Random(seed);
		var wire = before.wires().get(random.nextInt(before.wires().size()));
		var after = split(before, wire, laneOf(before, wire.source()));
		for (var direction : Direction.values()) {
			var options = new LayoutOptions(direction, 0);
			var previous = FlowLayout.arrange(before, options);

			var result = Insertion.arrange(after, previous, List.of(), direction);

			assertSound(seed + "inserted" + direction, after, result, direction);
			var moved = LayoutQuality.moved(previous, result);
			assertTrue(moved <= 400L * before.boxes().size(), () -> "each box by little more than the room of a step, not " + moved);
		}
	}

	@Test
	void onTheWholeInsertionsMoveFarLessThanLayouts() {
		long moved = 0;
		long movedByLayout = 0;
		for (int seed : seeds()) {
			var before = RandomFlow.of(seed, 40);
			if (!before.wires().isEmpty()) {
				var after = split(before, before.wires().getFirst(), laneOf(before, before.wires().getFirst().source()));
				var previous = FlowLayout.arrange(before, LayoutOptions.USUAL);
				moved += LayoutQuality.moved(previous, Insertion.arrange(after, previous, List.of(), Direction.RIGHT));
				movedByLayout += LayoutQuality.moved(previous, FlowLayout.arrange(after, LayoutOptions.USUAL));
			}
		}
		assertTrue(moved * 2 < movedByLayout, moved + " against " + movedByLayout);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsLeftStaysWhenABoxIsTaken(int seed) {
		var before = RandomFlow.of(seed, 30);
		var gone = before.boxes().get(new Random(seed).nextInt(before.boxes().size())).id();
		var after = new LayoutGraph(before.lanes(), before.boxes().stream().filter(box -> !box.id().equals(gone)).toList(),
				before.wires().stream().filter(wire -> !wire.source().equals(gone) && !wire.end().equals(gone)).toList());
		var previous = FlowLayout.arrange(before, LayoutOptions.USUAL);

		var result = Insertion.arrange(after, previous, List.of(), Direction.RIGHT);

		assertSound(seed + "taken", after, result);
		assertEquals(0, LayoutQuality.moved(previous, result));
	}

	@Test
	void aLanePutBetweenTakesTheLanesBelowAlong() {
		var before = FlowExample.tenSteps();
		var lanes = new ArrayList<>(before.lanes());
		lanes.add(1, new LaneBox("Ny", 40, 120));
		var boxes = new ArrayList<>(before.boxes());
		boxes.add(Box.step("Nytt steg", "Ny", 120, 60));
		var wires = new ArrayList<>(before.wires());
		wires.add(Wire.plain("ny", "Ansöker", "Nytt steg"));
		var after = new LayoutGraph(lanes, boxes, wires);
		var previous = FlowLayout.arrange(before, LayoutOptions.USUAL);

		var result = Insertion.arrange(after, previous, List.of(), Direction.RIGHT);

		assertSound("lane", after, result);
		assertEquals(previous.boxes().get("Bokar tid").plus(0, result.lane("Ny").height()), result.boxes().get("Bokar tid"));
		assertEquals(previous.boxes().get("Ansöker"), result.boxes().get("Ansöker"));
	}

	@Test
	void whatIsAttachedStaysBelowItsHostWhenTheHostMovesOn() {
		var before = new FlowExample().lanes("A").step("A", "Granskar").event("A", "Beslut fattat").document("Beslut fattat", "Rutin")
				.step("A", "Expedierar").flow("Granskar", "Beslut fattat", "Expedierar").graph();
		var previous = FlowLayout.arrange(before, LayoutOptions.USUAL);

		var result = Insertion.arrange(split(before, before.wires().get(1), "A"), previous, List.of(), Direction.RIGHT);

		assertTrue(result.boxes().get("Beslut fattat").x() > previous.boxes().get("Beslut fattat").x(), "the host has moved");
		assertEquals(result.boxes().get("Beslut fattat").center().x(), result.boxes().get("Rutin").center().x());
	}

	@Test
	void aStepPutIntoABranchStandsOnTheBranch() {
		var before = new FlowExample().lanes("A").step("A", "Granskar").decision("A", "Bifall?").step("A", "Betalar", "Avslår")
				.flow("Granskar", "Bifall?", "Betalar").flow("Bifall?", "Avslår").graph();
		var previous = FlowLayout.arrange(before, LayoutOptions.USUAL);
		var off = previous.boxes().get("Avslår").center().y() == previous.boxes().get("Bifall?").center().y() ? "Betalar" : "Avslår";
		var wire = before.wires().stream().filter(each -> each.end().equals(off)).findFirst().orElseThrow();

		var result = Insertion.arrange(split(before, wire, "A"), previous, List.of(), Direction.RIGHT);

		var added = result.boxes().keySet().stream().filter(id -> !previous.boxes().containsKey(id)).findFirst().orElseThrow();
		assertEquals(result.boxes().get(off).center().y(), result.boxes().get(added).center().y());
	}

	@Test
	void aStepPutBeforeASmallFigureStaysInLineAndMovesOnWhatFollows() {
		var before = new FlowExample().lanes("A").step("A", "Ordnar skydd", "Bedömer").decision("A", "Hög risk?")
				.flow("Bedömer", "Hög risk?", "Ordnar skydd").graph();
		var previous = FlowLayout.arrange(before, LayoutOptions.USUAL);

		var result = Insertion.arrange(split(before, before.wires().getFirst(), "A"), previous, List.of(), Direction.RIGHT);

		var added = result.boxes().keySet().stream().filter(id -> !previous.boxes().containsKey(id)).findFirst().orElseThrow();
		assertEquals(result.boxes().get("Bedömer").center().y(), result.boxes().get(added).center().y());
		assertEquals(result.boxes().get(added).right() + 40, result.boxes().get("Hög risk?").x(), "as near as usual");
		assertTrue(result.boxes().get("Hög risk?").right() < result.boxes().get("Ordnar skydd").x());
	}

	@Test
	void aStepWiderThanItsNeighboursMovesNothingAside() {
		var before = new FlowExample().lanes("A").decision("A", "Komplett?").decision("A", "Bifall?").flow("Komplett?", "Bifall?")
				.graph();
		var previous = FlowLayout.arrange(before, LayoutOptions.unwrapped(Direction.DOWN));

		var result = Insertion.arrange(split(before, before.wires().getFirst(), "A"), previous, List.of(), Direction.DOWN);

		assertEquals(previous.boxes().get("Komplett?"), result.boxes().get("Komplett?"));
		assertEquals(previous.boxes().get("Bifall?").x(), result.boxes().get("Bifall?").x());
	}

	@Test
	void aPinnedBoxStaysWhereItIs() {
		var before = FlowExample.tenSteps();
		var previous = FlowLayout.arrange(before, LayoutOptions.USUAL);
		var wire = before.wires().get(2);
		var split = split(before, wire, "Mottagning");
		var pinned = new LayoutGraph(split.lanes(), split.boxes().stream()
				.map(box -> box.id().equals("Bokar tid") ? box.fixedAt(previous.boxes().get("Bokar tid")) : box).toList(), split.wires());

		var result = Insertion.arrange(pinned, previous, List.of(), Direction.RIGHT);

		assertSound("pinned", pinned, result);
		assertEquals(previous.boxes().get("Bokar tid").x(), result.boxes().get("Bokar tid").x());
	}

	private static String laneOf(LayoutGraph graph, String box) {
		return graph.boxes().stream().filter(candidate -> candidate.id().equals(box)).findFirst().orElseThrow().lane();
	}

	private static LayoutGraph split(LayoutGraph graph, Wire wire, String lane) {
		var boxes = new ArrayList<>(graph.boxes());
		boxes.add(Box.step("new", lane, 120, 60));
		var wires = new ArrayList<>(graph.wires());
		wires.remove(wire);
		wires.add(Wire.plain("to new", wire.source(), "new"));
		wires.add(Wire.plain("from new", "new", wire.end()));
		return new LayoutGraph(graph.lanes(), boxes, wires);
	}

	private static void assertSound(String name, LayoutGraph graph, LayoutResult result) {
		assertSound(name, graph, result, Direction.RIGHT);
	}

	private static void assertSound(String name, LayoutGraph graph, LayoutResult result, Direction direction) {
		try {
			FlowPropertiesTest.assertSound(graph, result, direction);
		} catch (AssertionError e) {
			FlowDrawing.write("failed-" + name, graph, result);
			throw e;
		}
	}
}
