package se.styrkedjan.design.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.design.StyrkedjanViewpoint;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.diagram.live.Visibility;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Actor;
import se.styrkedjan.model.process.CollaborationMap;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.model.process.Landscape;
import se.styrkedjan.model.process.LandscapeEntry;
import se.styrkedjan.model.process.ProcessKind;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.viewpoint.description.Viewpoint;

/** Landscape, collaboration map and goal map that follow random changes show what new ones would show. */
class MapsInStepTest {

	private final Viewpoint viewpoint = StyrkedjanViewpoint.load();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void theLandscapeFollows(long seed) {
		Landscape landscape = Elements.create(ProcessPackage.Literals.LANDSCAPE);
		follow(landscape, StyrkedjanViewpoint.LANDSCAPE, seed, random -> change(landscape, random));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void theCollaborationMapFollows(long seed) {
		CollaborationMap map = Elements.create(ProcessPackage.Literals.COLLABORATION_MAP);
		follow(map, StyrkedjanViewpoint.COLLABORATION_MAP, seed, random -> change(map, random));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void theGoalMapFollows(long seed) {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		plan.getGoals().add(Elements.create(SteeringPackage.Literals.GOAL));
		follow(plan, StyrkedjanViewpoint.GOAL_MAP, seed, random -> change(plan, random));
	}

	private void follow(Depicted root, String description, long seed, Consumer<Random> change) {
		var open = new OpenMap(root, description);
		open.live.layers().forEach(layer -> open.session.execute(open.live.showLayer(layer.name(), Visibility.ON)));
		var random = new Random(seed);
		for (int round = 0; round < 50; round++) {
			if (random.nextInt(8) == 0) {
				open.session.undo();
			} else {
				open.session.execute(new Change(() -> change.accept(random)));
			}
			var fresh = LiveDiagram.make(root, viewpoint, description);
			fresh.layers().forEach(layer -> fresh.showLayer(layer.name(), Visibility.ON).apply());
			assertEquals(Shown.in(fresh), Shown.in(open.live), "seed " + seed + ", round " + round);
		}
	}

	private static void change(Landscape landscape, Random random) {
		var entries = landscape.getEntries();
		LandscapeEntry entry = entries.isEmpty() || random.nextInt(3) == 0
				? Elements.create(ProcessPackage.Literals.LANDSCAPE_ENTRY)
				: any(entries, random);
		entries.add(entry);
		entries.move(random.nextInt(entries.size()), entry);
		switch (random.nextInt(4)) {
		case 0 -> entry.setKind(ProcessKind.get(random.nextInt(3)));
		case 1 -> entry.setName("namn " + random.nextInt(9));
		case 2 -> entry.setProcessId(random.nextBoolean() ? "p" : null);
		default -> entries.remove(entry);
		}
	}

	private static void change(CollaborationMap map, Random random) {
		Actor actor = Elements.create(ProcessPackage.Literals.ACTOR);
		Forum forum = Elements.create(ProcessPackage.Literals.FORUM);
		map.getActors().add(actor);
		map.getForums().add(forum);
		any(map.getForums(), random).getMembers().add(actor);
		any(map.getActors(), random).setExternal(random.nextBoolean());
		any(map.getForums(), random).setFrequency("varje " + random.nextInt(9));
		any(map.getForums(), random).getMembers().clear();
		if (random.nextBoolean()) {
			map.getForums().remove(forum);
		}
	}

	private static void change(Plan plan, Random random) {
		Goal goal = any(plan.getGoals(), random);
		Goal below = goal.getGoals().isEmpty() ? goal : any(goal.getGoals(), random);
		switch (random.nextInt(8)) {
		case 0, 1 -> goal.getGoals().add(Elements.create(SteeringPackage.Literals.GOAL));
		case 2 -> below.setTitle("mål " + random.nextInt(9));
		case 3 -> below.setInherited(random.nextBoolean());
		case 4 -> below.getAssessments().add(assessment(random));
		case 5 -> below.getAssessments().forEach(said -> said.setStatus(Status.get(random.nextInt(4))));
		case 6 -> below.getLinks().add(link(random));
		default -> below.getIndicators().add(indicator(random));
		}
		below.getIndicators().stream().flatMap(indicator -> indicator.getOutcomes().stream())
				.forEach(outcome -> outcome.setFulfilment(Status.get(random.nextInt(4))));
	}

	private static Assessment assessment(Random random) {
		Assessment assessment = Elements.create(SteeringPackage.Literals.ASSESSMENT);
		assessment.setPeriod(Period.get(random.nextInt(4)));
		assessment.setStatus(Status.get(random.nextInt(4)));
		return assessment;
	}

	private static Indicator indicator(Random random) {
		Indicator indicator = Elements.create(SteeringPackage.Literals.INDICATOR);
		Outcome outcome = Elements.create(SteeringPackage.Literals.OUTCOME);
		outcome.setFulfilment(Status.get(random.nextInt(4)));
		indicator.getOutcomes().add(outcome);
		return indicator;
	}

	private static Link link(Random random) {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(random.nextBoolean() ? LinkKind.PROCESS : LinkKind.STEP);
		link.setTarget("p");
		return link;
	}

	private static <T> T any(List<T> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}
}
