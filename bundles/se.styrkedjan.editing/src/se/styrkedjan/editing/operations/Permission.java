package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__END;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__START;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__DESCRIPTION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__EXPECTED_RESULT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__LEVEL;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__NUMBER;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DECIMALS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DESCRIPTION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__DIRECTION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__PERIODICITY;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__TITLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__UNIT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__CITY_TEXT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.TARGET__CITY_VALUE;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.tree.Names;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Periodic;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.ReportState;
import se.styrkedjan.rules.text.Titles;

/**
 * What a user may change: not the wording that is decided above the unit, nothing of a period whose report has been
 * decided, and nothing of what an approved process says. Forms ask it to show a cell as read-only with its reason.
 */
public final class Permission {

	/** What is decided above the unit in an inherited element; the rest is the unit's own account of it. */
	private static final Set<EStructuralFeature> DECIDED_ABOVE = Set.of(GOAL__LEVEL, GOAL__NUMBER, GOAL__TITLE,
			GOAL__DESCRIPTION, GOAL__EXPECTED_RESULT, INDICATOR__TITLE, INDICATOR__UNIT, INDICATOR__DECIMALS,
			INDICATOR__DIRECTION, INDICATOR__PERIODICITY, INDICATOR__DESCRIPTION, TARGET__CITY_VALUE,
			TARGET__CITY_TEXT, ACTIVITY__TITLE, ACTIVITY__START, ACTIVITY__END);

	private Permission() {
	}

	/** Why a feature of an element may not be changed; empty when it may. */
	public static Optional<Refusal> toSet(EObject element, EStructuralFeature feature) {
		if (DECIDED_ABOVE.contains(feature) && isInherited(element)) {
			return Optional.of(Refusals.inherited(Titles.of(element), Names.of(feature)));
		}
		return frozen(element).or(() -> ProcessPermission.toSet(element, feature));
	}

	/** Why an element may not be removed or moved from where it stands; empty when it may. */
	public static Optional<Refusal> toRemove(EObject element) {
		if (carriesInheritance(element) && isInherited(element)) {
			return Optional.of(Refusals.inherited(Titles.of(element), ""));
		}
		return frozen(element).or(() -> ProcessPermission.toChange(element));
	}

	/** Why nothing may be said for a period in the plan an element belongs to; empty when something may. */
	public static Optional<Refusal> toReport(EObject element, Period period) {
		return EcoreUtil.getRootContainer(element) instanceof Plan plan ? frozen(plan, period) : Optional.empty();
	}

	/** Whether an element, or the one that a target belongs to, is decided above the unit. */
	public static boolean isInherited(EObject element) {
		return switch (element) {
		case Goal goal -> goal.isInherited();
		case Indicator indicator -> indicator.isInherited();
		case Activity activity -> activity.isInherited();
		case null -> false;
		default -> isInherited(element.eContainer());
		};
	}

	private static boolean carriesInheritance(EObject element) {
		return element instanceof Goal || element instanceof Indicator || element instanceof Activity;
	}

	private static Optional<Refusal> frozen(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Periodic periodic) {
				return toReport(element, periodic.getPeriod());
			}
		}
		return Optional.empty();
	}

	private static Optional<Refusal> frozen(Plan plan, Period period) {
		return plan.getReports().stream()
				.filter(report -> report.getPeriod() == period && report.getState() == ReportState.FROZEN).findFirst()
				.map(Permission::frozen);
	}

	private static Refusal frozen(Report report) {
		return Refusals.frozen(report.getPeriod(), text(report.getRegistrationNumber()), text(report.getDecisionDate()));
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}
}
