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
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__APPROVED_BY;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__APPROVED_ON;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__DEADLINE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__DECISION_DATE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__DOCUMENT_DATE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__FROZEN_REVISION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__OFFICER;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__PHONE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__RECIPIENT;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__REGISTRATION_NUMBER;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__STATE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__STATE_COMMENT;
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
 * approved or decided but what belongs to the handling of the report itself until it is decided, nothing that an approved
 * or decided plan document says of goals, targets and activities, and nothing of what an approved process says. Forms ask
 * it to show a cell as read-only with its reason.
 */
public final class Permission {

	/** What is decided above the unit in an inherited element; the rest is the unit's own account of it. */
	private static final Set<EStructuralFeature> DECIDED_ABOVE = Set.of(GOAL__LEVEL, GOAL__NUMBER, GOAL__TITLE,
			GOAL__DESCRIPTION, GOAL__EXPECTED_RESULT, INDICATOR__TITLE, INDICATOR__UNIT, INDICATOR__DECIMALS,
			INDICATOR__DIRECTION, INDICATOR__PERIODICITY, INDICATOR__DESCRIPTION, TARGET__CITY_VALUE,
			TARGET__CITY_TEXT, ACTIVITY__TITLE, ACTIVITY__START, ACTIVITY__END);

	/** What is said of the handling of a report, which goes on after its texts and figures have been approved. */
	private static final Set<EStructuralFeature> HANDLING = Set.of(REPORT__REGISTRATION_NUMBER, REPORT__DOCUMENT_DATE,
			REPORT__OFFICER, REPORT__PHONE, REPORT__RECIPIENT, REPORT__DEADLINE, REPORT__STATE, REPORT__STATE_COMMENT,
			REPORT__DECISION_DATE, REPORT__FROZEN_REVISION, REPORT__APPROVED_BY, REPORT__APPROVED_ON);

	private Permission() {
	}

	/** Why a feature of an element may not be changed; empty when it may. */
	public static Optional<Refusal> toSet(EObject element, EStructuralFeature feature) {
		if (DECIDED_ABOVE.contains(feature) && isInherited(element)) {
			return Optional.of(Refusals.inherited(Titles.of(element), Names.of(feature)));
		}
		return isHandled(element, feature) ? Optional.empty()
				: lock(element, feature).or(() -> ProcessPermission.toSet(element, feature));
	}

	private static boolean isHandled(EObject element, EStructuralFeature feature) {
		return HANDLING.contains(feature) && element instanceof Report report && report.getState() == ReportState.APPROVED;
	}

	/** Why an approved or decided document locks a feature of an element; empty when none does. */
	static Optional<Refusal> lock(EObject element, EStructuralFeature feature) {
		return isHandled(element, feature) ? Optional.empty()
				: settled(element).or(() -> planned(element, Planned.says(element, feature)));
	}

	/** Why an element may not be removed or moved from where it stands; empty when it may. */
	public static Optional<Refusal> toRemove(EObject element) {
		if (carriesInheritance(element) && isInherited(element)) {
			return Optional.of(Refusals.inherited(Titles.of(element), ""));
		}
		return settled(element).or(() -> planned(element, Planned.says(element)))
				.or(() -> ProcessPermission.toChange(element));
	}

	/** Why nothing may be said for a period in the plan an element belongs to; empty when something may. */
	public static Optional<Refusal> toReport(EObject element, Period period) {
		return EcoreUtil.getRootContainer(element) instanceof Plan plan ? settled(plan, period) : Optional.empty();
	}

	/** Why the reports of a plan that a document was read as may not be put into a plan; empty when they may. */
	public static Optional<Refusal> toMerge(Plan plan, Plan imported) {
		return imported.getReports().stream().flatMap(report -> toReport(plan, report.getPeriod()).stream()).findFirst();
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

	/** What the plan document says is locked with it. */
	private static Optional<Refusal> planned(EObject element, boolean said) {
		return said ? toReport(element, Period.VP) : Optional.empty();
	}

	private static Optional<Refusal> settled(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Periodic periodic) {
				return toReport(element, periodic.getPeriod());
			}
		}
		return Optional.empty();
	}

	private static Optional<Refusal> settled(Plan plan, Period period) {
		return plan.getReports().stream().filter(report -> report.getPeriod() == period)
				.flatMap(report -> settled(report).stream()).findFirst();
	}

	private static Optional<Refusal> settled(Report report) {
		return switch (report.getState()) {
		case FROZEN -> Optional.of(Refusals.frozen(report.getPeriod(), text(report.getRegistrationNumber()),
				text(report.getDecisionDate())));
		case APPROVED -> Optional.of(Refusals.approved(report.getPeriod(), text(report.getApprovedBy()),
				text(report.getApprovedOn())));
		case OPEN, READY, RETURNED -> Optional.empty();
		};
	}

	private static String text(Object value) {
		return value == null ? "" : value.toString();
	}
}
