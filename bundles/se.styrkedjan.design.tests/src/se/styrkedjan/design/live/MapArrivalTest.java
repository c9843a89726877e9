package se.styrkedjan.design.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.geometry.Rect;
import se.styrkedjan.diagram.layout.Arrange;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;

/** What comes into other maps than flows from their tables and forms. */
class MapArrivalTest {

	@Test
	void anAgreementFromTheTableStandsOnNothing() {
		CollaborationMap map = Elements.create(ProcessPackage.Literals.COLLABORATION_MAP);
		for (int i = 0; i < 6; i++) {
			Actor actor = Elements.create(ProcessPackage.Literals.ACTOR);
			actor.setExternal(i > 1);
			map.getActors().add(actor);
			Forum forum = Elements.create(ProcessPackage.Literals.FORUM);
			map.getForums().add(forum);
			forum.getMembers().add(actor);
		}
		var open = new OpenMap(map, StyrkedjanViewpoint.COLLABORATION_MAP);
		open.session.execute(Arrange.all(open.live));
		var before = places(open);
		Agreement agreement = Elements.create(ProcessPackage.Literals.AGREEMENT);

		open.session.execute(new Change(() -> map.getAgreements().add(agreement)));

		assertEquals(0, overlaps(open));
		assertTrue(places(open).containsAll(before), "all else stays");
	}

	@Test
	void aGoalFromThePlanStandsBesideTheOneItHangsOn() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		Goal top = Elements.create(SteeringPackage.Literals.GOAL);
		plan.getGoals().add(top);
		IntStream.range(0, 5).forEach(i -> top.getGoals().add(Elements.create(SteeringPackage.Literals.GOAL)));
		var open = new OpenMap(plan, StyrkedjanViewpoint.GOAL_MAP);
		open.session.execute(Arrange.all(open.live));
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);

		open.session.execute(new Change(() -> top.getGoals().get(1).getGoals().add(goal)));

		assertEquals(0, overlaps(open));
		var parent = open.live.viewOf(top.getGoals().get(1)).orElseThrow();
		var child = open.live.viewOf(goal).orElseThrow();
		assertTrue(child.getX() > parent.getX() + parent.getWidth());
		assertTrue(Math.abs(child.getY() - parent.getY()) < 200, "near it");
	}

	private static List<Rect> places(OpenMap open) {
		return open.live.diagram().getNodes().stream()
				.map(node -> new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight())).toList();
	}

	private static long overlaps(OpenMap open) {
		var places = places(open);
		return places.stream().mapToLong(one -> places.stream().filter(other -> other != one && other.overlaps(one)).count()).sum();
	}
}
