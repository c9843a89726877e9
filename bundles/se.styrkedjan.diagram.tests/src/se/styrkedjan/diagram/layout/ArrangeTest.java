package se.styrkedjan.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.styrkedjan.diagram.geometry.Polyline;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.graph.LayoutOptions.Direction;
import se.styrkedjan.diagram.look.Shape;
import se.styrkedjan.diagram.look.Stroke.Dash;
import se.styrkedjan.diagram.picture.Mark;
import se.styrkedjan.diagram.picture.SceneBuilder;
import se.styrkedjan.diagram.picture.paint.Caption;
import se.styrkedjan.diagram.picture.paint.LaneHead;
import se.styrkedjan.model.view.EdgeView;
import se.styrkedjan.model.view.NodeView;

class ArrangeTest {

	private static final Rect ANYWHERE = new Rect(5, 5, 120, 60);

	private final SceneBuilder scene = new SceneBuilder();
	private final NodeView applicant = scene.lane("Sökande", new Rect(0, 0, 600, 120), Dash.SOLID);
	private final NodeView officer = scene.lane("Handläggare", new Rect(0, 120, 600, 120), Dash.SOLID);
	private final NodeView start = scene.labelledBelow(applicant, "Behöver hjälp",
			new Shape.Symbol("/x/event-start.svg"), new Rect(5, 5, 36, 36));
	private final NodeView applies = scene.node(applicant, "Ansöker", Shape.Basic.ROUNDED, ANYWHERE);
	private final NodeView decides = scene.node(officer, "Beslutar", Shape.Basic.ROUNDED, ANYWHERE);
	private final NodeView complete = scene.node(officer, "Komplett?", Shape.Basic.LOZENGE, new Rect(5, 5, 56, 56));
	private final EdgeView first = scene.link(start, applies, "");
	private final EdgeView second = scene.link(applies, complete, "ansökan");
	private final EdgeView yes = scene.link(complete, decides, "Ja");
	private final EdgeView no = scene.link(complete, applies, "Nej, komplettera");

	@Test
	void oneOperationPlacesNodesLanesLinesAndLabels() {
		var operation = Arrange.all(scene);

		assertEquals(ANYWHERE, bounds(applies), "nothing has changed yet");
		assertTrue(operation.check().isEmpty());
		operation.apply();

		var nodes = List.of(start, applies, decides, complete);
		nodes.forEach(node -> {
			nodes.stream().filter(other -> other != node).forEach(other -> assertFalse(bounds(node)
					.overlaps(bounds(other))));
			var lane = bounds((NodeView) node.eContainer());
			assertEquals(lane, lane.union(bounds(node)));
		});
		assertEquals(bounds(applicant).bottom(), officer.getY());
		for (var edge : List.of(first, second, yes, no)) {
			var points = Polyline.read(edge.getPoints());
			assertTrue(bounds(edge.getSource()).grown(1).contains(points.getFirst()));
			assertTrue(bounds(edge.getEnd()).grown(1).contains(points.getLast()));
		}
		assertTrue(yes.isLabelPlaced() && no.isLabelPlaced());
		assertFalse(first.isLabelPlaced());
		assertTrue(applies.getX() > start.getX() && decides.getX() > complete.getX());
	}

	@Test
	void downwardsLanesStandUpright() {
		Arrange.all(scene, Direction.DOWN).apply();

		assertTrue(applicant.getHeight() > applicant.getWidth());
		assertEquals(applicant.getX() + applicant.getWidth(), officer.getX());
		assertEquals(Direction.DOWN, Arrange.direction(scene));
		assertTrue(decides.getY() > complete.getY());
	}

	@Test
	void whatStandsOnOrInANodeGoesAlong() {
		var mark = scene.node(applies, "", Shape.Basic.ELLIPSE, new Rect(11, 53, 24, 24));
		mark.setBorder(true);

		Arrange.all(scene).apply();

		assertEquals(6, mark.getX() - applies.getX());
		assertEquals(48, mark.getY() - applies.getY());
	}

	@Test
	void captionsAndMarksStandBesideFiguresInAFlowThatLeadsDown() {
		var mark = scene.node(applies, "", Shape.Basic.ELLIPSE, new Rect(11, 57, 16, 16));
		mark.setBorder(true);

		Arrange.all(scene, Direction.DOWN).apply();

		var caption = Caption.of(start, scene.look(start), bounds(start)).orElseThrow().place();
		assertTrue(caption.x() >= start.getX() + start.getWidth());
		assertTrue(bounds(applicant).right() > caption.right(), "in its lane");
		assertTrue(mark.getX() > applies.getX() + applies.getWidth() / 2 && mark.getY() < applies.getY() + applies.getHeight());
		assertEquals(0, SceneQuality.of(scene).throughBoxes(), "no line through a caption");
		assertEquals(Mark.Direction.ACROSS, LaneHead.of(applicant, scene.look(applicant)).orElseThrow().direction());
	}

	@Test
	void turnedBackAllIsAsBefore() {
		var mark = scene.node(applies, "", Shape.Basic.ELLIPSE, new Rect(11, 57, 16, 16));
		mark.setBorder(true);
		Arrange.all(scene, Direction.RIGHT).apply();
		var before = List.of(bounds(start), bounds(applies), bounds(complete), bounds(decides), bounds(officer), bounds(mark));

		Arrange.all(scene, Direction.DOWN).apply();
		Arrange.all(scene).apply();
		assertTrue(scene.diagram().isTopDown(), "it goes on leading down");
		Arrange.all(scene, Direction.RIGHT).apply();

		assertEquals(before,
				List.of(bounds(start), bounds(applies), bounds(complete), bounds(decides), bounds(officer), bounds(mark)));
	}

	@Test
	void aFlowThatLeadsDownGrowsDownwards() {
		Arrange.all(scene, Direction.DOWN).apply();
		var pays = scene.node(officer, "Betalar ut", Shape.Basic.ROUNDED, ANYWHERE);
		scene.link(decides, pays, "");

		Arrange.inserted(scene, List.of(pays)).apply();

		assertTrue(pays.getY() > decides.getY() + decides.getHeight());
		assertEquals(bounds(decides).center().x(), bounds(pays).center().x(), "in line");
		assertTrue(bounds(officer).bottom() > bounds(pays).bottom(), "the lane grows");
	}

	@ParameterizedTest
	@EnumSource(Direction.class)
	void linesOfAHubLieApart(Direction direction) {
		for (int i = 0; i < 80; i++) {
			scene.link(decides, scene.node(officer, "Åtgärd " + i, Shape.Basic.ROUNDED, ANYWHERE), "");
		}

		Arrange.all(scene, direction).apply();

		assertEquals(0, SceneQuality.of(scene).alongside());
		assertEquals(0, SceneQuality.of(scene).throughBoxes());
		assertTrue(Math.max(decides.getHeight(), decides.getWidth()) > 300, "the figure has grown");
	}

	@Test
	void aPinnedNodeStaysInItsLane() {
		Arrange.all(scene).apply();
		decides.setPinned(true);
		decides.setX(bounds(complete).x() - 10);
		decides.setY(officer.getY() + 30);
		var place = bounds(decides).x();

		Arrange.all(scene).apply();

		assertEquals(place, decides.getX());
		assertFalse(bounds(decides).overlaps(bounds(complete)));
	}

	@Test
	void onlyTheSelectionIsLaidOut() {
		Arrange.all(scene).apply();
		var left = applies.getX();
		var standing = bounds(start);
		decides.setX(complete.getX());
		decides.setY(complete.getY() + 10);

		Arrange.selection(scene, List.of(complete, decides)).apply();

		assertEquals(standing, bounds(start));
		assertEquals(left, applies.getX());
		assertFalse(bounds(decides).overlaps(bounds(complete)));
		assertTrue(decides.getX() > complete.getX());
	}

	@Test
	void aNewNodeFindsItsPlaceAndTheRestStays() {
		Arrange.all(scene).apply();
		var before = List.of(bounds(start), bounds(applies), bounds(complete), bounds(decides));
		var pays = scene.node(officer, "Betalar ut", Shape.Basic.ROUNDED, ANYWHERE);
		var then = scene.link(decides, pays, "");

		Arrange.inserted(scene, List.of(pays)).apply();

		assertEquals(before, List.of(bounds(start), bounds(applies), bounds(complete), bounds(decides)));
		assertTrue(pays.getX() > decides.getX() + decides.getWidth());
		assertEquals(2, Polyline.read(then.getPoints()).size(), "straight on");
		assertTrue(officer.getX() + officer.getWidth() > pays.getX() + pays.getWidth(), "the lane grows");
	}

	@Test
	void linesOfAMovedNodeAreLedAroundOthers() {
		Arrange.all(scene).apply();
		var moved = bounds(decides).plus(0, 140);

		var routes = Reroute.around(scene, Map.of(decides, moved));

		assertEquals(List.of(yes), List.copyOf(routes.keySet()));
		assertTrue(moved.grown(1).contains(routes.get(yes).getLast()));
		Reroute.operation(scene, Map.of(decides, moved)).apply();
		assertEquals(routes.get(yes), Polyline.read(yes.getPoints()));
	}

	@Test
	void aNodeMovedOntoALinePushesTheLineAside() {
		Arrange.all(scene).apply();
		var route = Polyline.read(yes.getPoints());
		var between = new Rect((route.getFirst().x() + route.getLast().x()) / 2 - 5, route.getFirst().y() - 10, 10, 20);

		var routes = Reroute.around(scene, Map.of(start, between));

		assertTrue(routes.containsKey(yes));
		assertTrue(routes.get(yes).size() > 2);
	}

	@Test
	void aFlowWrappedForThePageIsACopy() {
		Arrange.all(scene).apply();
		var before = bounds(decides);

		var wrapped = Wrapped.of(scene, 300);

		assertEquals(before, bounds(decides));
		assertTrue(wrapped.diagram().getNodes().size() > 2, "lanes are repeated");
		wrapped.diagram().getNodes().forEach(lane -> lane.getNodes().forEach(node -> {
			assertEquals(bounds(lane), bounds(lane).union(bounds(node)));
			assertFalse(wrapped.look(node).label().text().isEmpty());
		}));
		assertEquals(4, wrapped.diagram().getNodes().stream().mapToInt(lane -> lane.getNodes().size()).sum());
	}

	private static Rect bounds(NodeView node) {
		return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
	}
}
