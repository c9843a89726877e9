package se.styrkedjan.interchange.matching;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.SteeringPackage;

/** Copies the texts of a goal that are not empty. */
final class GoalTexts {

	private static final List<EAttribute> TEXTS = List.of(SteeringPackage.Literals.GOAL__DESCRIPTION,
			SteeringPackage.Literals.GOAL__EXPECTED_RESULT, SteeringPackage.Literals.GOAL__WORKING_METHODS,
			SteeringPackage.Literals.GOAL__RESOURCE_USE, SteeringPackage.Literals.GOAL__FOLLOW_UP,
			SteeringPackage.Literals.GOAL__DEVELOPMENT, SteeringPackage.Literals.GOAL__OTHER_TEXT);

	private GoalTexts() {
	}

	static void copy(Goal from, Goal to) {
		for (var text : TEXTS) {
			if (from.eGet(text) instanceof String words && !words.isEmpty()) {
				to.eSet(text, words);
			}
		}
	}
}
