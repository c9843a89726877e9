package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__END;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__RESPONSIBLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__START;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY_LINE__KIND;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ECONOMY_LINE__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__ACTIVITIES;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__DESCRIPTION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__DEVELOPMENT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__EXPECTED_RESULT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__FOLLOW_UP;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__GOALS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__INDICATORS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__LEVEL;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__NUMBER;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__OTHER_TEXT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__RESOURCE_USE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__WORKING_METHODS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DECIMALS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DIRECTION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__PERIODICITY;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__UNIT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__GOALS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__CITY_TEXT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__CITY_VALUE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__TEXT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__VALUE;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Target;

/**
 * What the plan document of a year (VP) says of goals, indicators, activities and the lines of the budget. Once it is
 * approved or decided that is no longer changed. What it left open, such as a day or a target that was to come, may be
 * filled in during the year, and more may be added beside it.
 */
final class Planned {

	private static final Set<EStructuralFeature> SAID = Set.of(GOAL__LEVEL, GOAL__NUMBER, GOAL__TITLE, GOAL__DESCRIPTION,
			GOAL__EXPECTED_RESULT, GOAL__WORKING_METHODS, GOAL__RESOURCE_USE, GOAL__FOLLOW_UP, GOAL__DEVELOPMENT,
			GOAL__OTHER_TEXT, INDICATOR__TITLE, INDICATOR__UNIT, INDICATOR__DECIMALS, INDICATOR__DIRECTION,
			INDICATOR__PERIODICITY, ACTIVITY__TITLE, ECONOMY_LINE__TITLE, ECONOMY_LINE__KIND);
	private static final Set<EStructuralFeature> OPEN_UNTIL_SAID = Set.of(TARGET__VALUE, TARGET__TEXT, TARGET__CITY_VALUE,
			TARGET__CITY_TEXT, ACTIVITY__START, ACTIVITY__END, ACTIVITY__RESPONSIBLE);
	private static final Set<EStructuralFeature> LISTS = Set.of(PLAN__GOALS, GOAL__GOALS, GOAL__INDICATORS,
			GOAL__ACTIVITIES);

	private Planned() {
	}

	/** Whether a feature of an element is said by the plan document, so that it cannot be changed after it. */
	static boolean says(EObject element, EStructuralFeature feature) {
		if (LISTS.contains(feature)) {
			return EcoreUtil.getRootContainer(element) instanceof Plan plan && !ApprovedPlan.isKnown(plan);
		}
		if (SAID.contains(feature)) {
			return isSaid(element);
		}
		return OPEN_UNTIL_SAID.contains(feature) && feature.getEContainingClass().isInstance(element)
				&& (!isEmpty(element.eGet(feature)) || hasNumber(element, feature)) && isSaid(element);
	}

	/** Whether words stand for a number that the target has. */
	private static boolean hasNumber(EObject element, EStructuralFeature feature) {
		return element instanceof Target target && (feature == TARGET__TEXT && target.getValue() != null
				|| feature == TARGET__CITY_TEXT && target.getCityValue() != null);
	}

	/** Whether words that stood for a number to come have been answered by the number. */
	static boolean isAnswered(EObject element, EStructuralFeature feature, Object words) {
		return !isEmpty(words) && hasNumber(element, feature);
	}

	/** Whether an element stands in the plan document. */
	static boolean says(EObject element) {
		return (element instanceof Goal || element instanceof Indicator || element instanceof Activity
				|| element instanceof Target || element instanceof EconomyLine) && isSaid(element);
	}

	private static boolean isSaid(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof Plan plan && isBudgeted(element)
				&& ApprovedPlan.holds(plan, element);
	}

	private static boolean isBudgeted(EObject element) {
		return !(element instanceof EconomyLine line) || line.getAmounts().stream()
				.anyMatch(amount -> amount.getPeriod() == Period.VP && amount.getBudget() != null);
	}

	private static boolean isEmpty(Object value) {
		return value == null || value instanceof String words && words.isBlank();
	}
}
