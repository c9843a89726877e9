package se.styrkedjan.forms.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.history.Difference;
import se.styrkedjan.forms.plan.PlanElements;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.GoalLevel;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.testsupport.PlanFixture;

class SubjectTest {

	private final Plan before = PlanFixture.small("Enheten", 2026);
	private Plan after;
	private Goal above;
	private Goal unit;

	@BeforeEach
	void copy() {
		Elements.ensureIdentity(before);
		after = EcoreUtil.copy(before);
		unit = PlanElements.all(after, Goal.class)
				.filter(goal -> goal.getLevel() == GoalLevel.UNIT && !goal.getIndicators().isEmpty()).findFirst()
				.orElseThrow();
		above = unit.getParent();
	}

	private static List<String> ids(List<Difference> differences) {
		return differences.stream().map(Difference::elementId).distinct().toList();
	}

	@Test
	void aGoalHasWhatChangedInItAndInItsIndicators() {
		unit.setTitle("Ett annat");
		Indicator indicator = unit.getIndicators().getFirst();
		indicator.setTitle("En annan");
		after.setUnitName("Annat namn");
		assertEquals(List.of(unit.getId(), indicator.getId()), ids(Subject.of(unit).differences(before, after)));
		assertEquals(3, ids(Subject.WHOLE_PLAN.differences(before, after)).size());
	}

	@Test
	void theGoalsUnderAGoalHaveTheirOwnHistory() {
		unit.setTitle("Ett annat");
		assertEquals(List.of(), Subject.of(above).differences(before, after));
		above.setTitle("Ovanför");
		assertEquals(List.of(above.getId()), ids(Subject.of(above).differences(before, after)));
	}

	@Test
	void whatWasRemovedIsToldToo() {
		Subject subject = Subject.of(unit);
		String id = unit.getId();
		EcoreUtil.remove(unit);
		assertEquals(id, ids(subject.differences(before, after)).getFirst());
	}
}
