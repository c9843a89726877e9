package se.styrkedjan.design.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.design.outside.Outside;
import se.styrkedjan.design.outside.OutsideAdapter;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage;

class GoalServicesTest {

	private final Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
	private final Goal direction = goal("1", "Håller ihop", GoalLevel.CITY_DIRECTION);
	private final Goal own = goal(null, "Rätt stöd", GoalLevel.UNIT);
	private final GoalServices goals = new GoalServices();
	private final String language = System.getProperty("osgi.nl");

	GoalServicesTest() {
		plan.getGoals().add(direction);
		direction.getGoals().add(own);
		direction.setInherited(true);
	}

	@BeforeEach
	void speakSwedish() {
		System.setProperty("osgi.nl", "sv_SE");
	}

	@AfterEach
	void speakAsBefore() {
		if (language == null) {
			System.clearProperty("osgi.nl");
		} else {
			System.setProperty("osgi.nl", language);
		}
	}

	@Test
	void theTreeIsToldDepthFirst() {
		assertEquals(List.of(direction, own), goals.allGoals(plan));
	}

	@Test
	void aGoalShowsTheStatusOfTheLastPeriodThatSaysOne() {
		assess(Period.T1, Status.NOT);
		assess(Period.T2, Status.PARTLY);
		assess(Period.VB, Status.NO_DATA);

		assertEquals("Rätt stöd\n◆ Uppfylls delvis", goals.goalLabel(own));
		assertTrue(goals.isPartly(own));
		assertFalse(goals.isFully(own));
		assertFalse(goals.isNot(own));
	}

	@Test
	void aGoalFromAboveShowsNoMissingStatus() {
		assertEquals("1 Håller ihop", goals.goalLabel(direction));
		assertEquals("Rätt stöd\n– Inga data", goals.goalLabel(own));
	}

	@Test
	void aGoalNamesTheProcessesThatAreKnownToCarryIt() {
		assertFalse(new GoalAudits().isCarried(own));

		OutsideAdapter.handIn(plan, new Outside(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(own.getLineage(), List.of("SIP", "Bosam"))));

		assertEquals("Rätt stöd\n– Inga data\nBärs av SIP, Bosam", goals.goalLabel(own));
		assertTrue(new GoalAudits().isCarried(own));
	}

	@Test
	void linksToProcessesAreTheCarriers() {
		Link process = link(LinkKind.PROCESS);
		link(LinkKind.STEP);

		assertEquals(List.of(process), new CarrierServices().carrierLinks(plan));
		assertTrue(new CarrierServices().carrier(process).eIsProxy());
		assertEquals("p", new CarrierServices().carrier(process).getId());
		assertTrue(new GoalAudits().isCarried(own));
	}

	@Test
	void anOwnGoalStandsUnderAnyButDirectionsAndOwnGoals() {
		assertFalse(goals.mayHaveOwnGoal(direction));
		assertFalse(goals.mayHaveOwnGoal(own));
		assertFalse(goals.mayHaveOwnGoal(plan));
		assertTrue(goals.mayHaveOwnGoal(goal("1.1", "Stöd", GoalLevel.CITY_AREA)));
	}

	private void assess(Period period, Status status) {
		Assessment assessment = Elements.create(SteeringPackage.Literals.ASSESSMENT);
		assessment.setPeriod(period);
		assessment.setStatus(status);
		own.getAssessments().add(assessment);
	}

	private Link link(LinkKind kind) {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(kind);
		link.setTarget("p");
		own.getLinks().add(link);
		return link;
	}

	private static Goal goal(String number, String title, GoalLevel level) {
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		goal.setNumber(number);
		goal.setTitle(title);
		goal.setLevel(level);
		return goal;
	}
}
