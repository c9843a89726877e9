package se.styrkedjan.diagram.picture.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Level;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.Mark.Text;
import se.styrkedjan.diagram.picture.Marks;
import se.styrkedjan.diagram.picture.SampleScenes;
import se.styrkedjan.diagram.picture.SceneBuilder;
import se.styrkedjan.diagram.picture.symbol.Places;
import se.styrkedjan.diagram.picture.text.TextMetrics;

class PainterTest {

	private final Painter painter = new Painter(SampleScenes.symbols());

	@Test
	void everyViewShownIsPaintedOnceInOrder() {
		var scene = SampleScenes.flow();
		var groups = painter.picture(scene).groups();
		assertEquals(scene.views().size() + 3, groups.size());
		assertEquals(groups.size(), groups.stream().map(Marks::id).distinct().count());
		assertEquals(groups.stream().map(Marks::level).sorted(Comparator.naturalOrder()).toList(),
				groups.stream().map(Marks::level).toList());
	}

	@Test
	void oneViewIsPaintedAsInTheWholePicture() {
		var scene = SampleScenes.flow();
		var picture = painter.picture(scene);
		scene.views().forEach(view -> {
			Marks alone = painter.marks(scene, view);
			assertEquals(picture.group(alone.id()).orElseThrow(), alone);
		});
	}

	@Test
	void whatIsHiddenIsNotPainted() {
		var scene = SampleScenes.flow();
		scene.diagram().getNodes().getFirst().setHidden(true);
		long inside = scene.diagram().getNodes().getFirst().getNodes().size();
		var groups = painter.picture(scene).without(Level.COMMENT).groups();
		assertEquals(scene.views().size() - 1 - inside, groups.size());
	}

	@Test
	void resolvedCommentsHaveNoPin() {
		var scene = SampleScenes.flow();
		scene.diagram().getComments().forEach(comment -> comment.setResolved(true));
		assertTrue(painter.picture(scene).groups().stream().noneMatch(group -> group.level() == Level.COMMENT));
	}

	@Test
	void nothingIsPaintedOutsideTheBoundsOfItsView() {
		for (Marks group : painter.picture(SampleScenes.flow()).groups()) {
			Stream.concat(group.body().stream(), group.above().stream()).forEach(mark -> assertInside(mark, group.bounds(),
					group.name()));
		}
	}

	@Test
	void noNameLeavesItsShape() {
		var random = new Random(5);
		for (int round = 0; round < 500; round++) {
			var scene = new SceneBuilder();
			var shape = Shape.Basic.values()[random.nextInt(Shape.Basic.values().length)];
			var at = new Rect(50, 50, 40 + random.nextInt(200), 30 + random.nextInt(100));
			var node = scene.node(null, name(random), shape, at);
			painter.marks(scene, node).body().forEach(mark -> assertInside(mark, at, shape + " " + at));
		}
	}

	@Test
	void nameOfTwoThousandCharactersIsCutAndKeptWhole() {
		var scene = new SceneBuilder();
		String name = "Utredningsunderlagsgranskning ".repeat(67).substring(0, 2000);
		var lane = scene.lane(name, new Rect(0, 0, 600, 120), Dash.SOLID);
		var step = scene.node(lane, name, Shape.Basic.ROUNDED, new Rect(60, 30, 120, 60));
		var event = scene.labelledBelow(lane, name, Shape.Basic.ELLIPSE, new Rect(260, 30, 36, 36));
		var link = scene.link(step, event, name);
		for (var view : List.of(lane, step, event, link)) {
			Marks marks = painter.marks(scene, view);
			var texts = Stream.concat(marks.body().stream(), marks.above().stream()).filter(Text.class::isInstance)
					.map(Text.class::cast).toList();
			assertTrue(marks.name().contains(name));
			assertTrue(texts.getLast().text().endsWith("…"), texts.toString());
			assertTrue(texts.size() <= 4, texts.toString());
		}
	}

	@Test
	void missingAndBrokenSymbolsAreCrossedBoxes() {
		var scene = new SceneBuilder();
		var missing = scene.node(null, "", new Shape.Symbol("/d/none.svg"), new Rect(0, 0, 90, 64));
		var broken = scene.node(null, "", new Shape.Symbol("/d/broken.svg"), new Rect(0, 0, 90, 64));
		assertEquals(4, painter.marks(scene, missing).body().size());
		assertEquals(painter.marks(scene, missing).body(), painter.marks(scene, broken).body());
	}

	@Test
	void externalPartyHasADashedHead() {
		var scene = SampleScenes.flow();
		var head = (Mark.Area) painter.marks(scene, scene.diagram().getNodes().get(2)).body().get(1);
		assertEquals(Dash.DASH, head.line().dash());
		assertFalse(head.line().pattern().isEmpty());
	}

	@Test
	void tenThousandElementsInOneLaneArePainted() {
		var scene = new SceneBuilder();
		var lane = scene.lane("Bana", new Rect(0, 0, 1_600_000, 120), Dash.SOLID);
		for (int i = 0; i < 10_000; i++) {
			scene.node(lane, "Steg " + i, Shape.Basic.ROUNDED, new Rect(60 + i * 160, 30, 120, 60));
		}
		assertEquals(10_001, painter.picture(scene).groups().size());
	}

	@Test
	void linkWithoutEndsAndNodeWithoutSizeAreNoFault() {
		var scene = new SceneBuilder();
		var node = scene.node(null, "Steg", Shape.Basic.NOTE, new Rect(0, 0, 0, 0));
		var link = scene.link(node, null, "Ja");
		assertTrue(painter.marks(scene, link).body().isEmpty());
		assertEquals(2, painter.picture(scene).groups().size());
	}

	private static String name(Random random) {
		return "Granska ansökan och begär komplettering Utredningsunderlag ".substring(random.nextInt(20))
				.repeat(1 + random.nextInt(3));
	}

	private static void assertInside(Mark mark, Rect bounds, String what) {
		List<Double> box = switch (mark) {
		case Mark.Area area -> Places.of(area.outline()).box();
		case Text text -> box(text);
		};
		assertTrue(box.get(0) >= bounds.x() - 0.01 && box.get(1) >= bounds.y() - 0.01
				&& box.get(2) <= bounds.right() + 0.01 && box.get(3) <= bounds.bottom() + 0.01,
				() -> what + ": " + mark + " " + box + " outside " + bounds);
	}

	/** The box of letters: capital letters reach 0.72 of the size up, tails of letters are not counted as wide. */
	private static List<Double> box(Text text) {
		double half = text.width() / 2;
		double up = 0.72 * text.lettering().size();
		double down = TextMetrics.descent(text.lettering()) * 0.8;
		return text.direction() == Mark.Direction.UPWARDS
				? List.of(text.x() - up, text.y() - half, text.x() + down, text.y() + half)
				: List.of(text.x() - half, text.y() - up, text.x() + half, text.y() + down);
	}
}
