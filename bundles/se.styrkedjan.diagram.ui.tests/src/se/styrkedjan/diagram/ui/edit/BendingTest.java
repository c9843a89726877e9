package se.styrkedjan.diagram.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Point;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.Box.Outline;
import se.styrkedjan.diagram.layout.route.Terminal;
import se.styrkedjan.diagram.layout.route.WireIndex;

class BendingTest {

	@Test
	void theMiddlePieceIsShiftedSideways() {
		var line = List.of(new Point(0, 0), new Point(50, 0), new Point(50, 100), new Point(100, 100));

		assertEquals(List.of(new Point(0, 0), new Point(70, 0), new Point(70, 100), new Point(100, 100)),
				Bending.shifted(line, 2, new Point(70, 40)));
	}

	@Test
	void aStraightLineIsBentAndKeepsItsEnds() {
		var bent = Bending.shifted(List.of(new Point(0, 0), new Point(200, 0)), 1, new Point(90, 50));

		assertEquals(new Point(0, 0), bent.getFirst());
		assertEquals(new Point(200, 0), bent.getLast());
		assertTrue(bent.stream().anyMatch(point -> point.y() == 50));
	}

	@Test
	void everyLineStaysAtRightAngles() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			var line = Elbow.between(rect(random), rect(random));
			for (int piece = 1; piece < line.size(); piece++) {
				var bent = Bending.shifted(line, piece, new Point(random.nextInt(600), random.nextInt(600)));
				assertEquals(line.getFirst(), bent.getFirst());
				assertEquals(line.getLast(), bent.getLast());
				assertRightAngles(bent);
			}
		}
	}

	@Test
	void aBentLineStaysAtRightAnglesAndOutsideTheStepsItJoins() {
		Random random = new Random(11);
		for (int i = 0; i < 2_000; i++) {
			Rect from = rect(random);
			Rect to = from.plus(200 + random.nextInt(200), random.nextInt(500) - 250);
			var ends = new Bending.Ends(new Terminal(from, Outline.RECTANGLE), new Terminal(to, Outline.RECTANGLE));
			var line = Elbow.between(from, to);
			for (int drag = 0; drag < 4; drag++) {
				int piece = 1 + random.nextInt(line.size() - 1);
				line = Bending.bent(line, piece, new Point(random.nextInt(900), random.nextInt(900)), ends);
				assertRightAngles(line);
				assertTrue(from.grown(1).contains(line.getFirst()) && to.grown(1).contains(line.getLast()), line.toString());
				for (int j = 1; j < line.size(); j++) {
					Rect part = WireIndex.part(line.get(j - 1), line.get(j));
					assertFalse(from.grown(-2).overlaps(part), from + " " + line);
				}
			}
		}
	}

	@Test
	void aPieceLinesUpWithTheOneBesideIt() {
		var ends = new Bending.Ends(new Terminal(new Rect(-40, -20, 40, 40), Outline.RECTANGLE),
				new Terminal(new Rect(100, 80, 40, 40), Outline.RECTANGLE));
		var line = List.of(new Point(0, 0), new Point(50, 0), new Point(50, 60), new Point(80, 60), new Point(80, 100),
				new Point(100, 100));

		Point to = Bending.snapped(line, 3, new Point(60, 97), ends, 6);

		assertEquals(new Point(60, 100), to);
		assertEquals(List.of(new Point(0, 0), new Point(50, 0), new Point(50, 100), new Point(100, 100)),
				Bending.bent(line, 3, to, ends));
	}

	private static Rect rect(Random random) {
		return new Rect(random.nextInt(500), random.nextInt(500), 20 + random.nextInt(100), 20 + random.nextInt(100));
	}

	private static void assertRightAngles(List<Point> line) {
		for (int i = 1; i < line.size(); i++) {
			Point a = line.get(i - 1);
			Point b = line.get(i);
			assertTrue(a.x() == b.x() || a.y() == b.y(), line.toString());
		}
	}
}
