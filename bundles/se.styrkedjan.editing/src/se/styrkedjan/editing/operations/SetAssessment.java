package se.styrkedjan.editing.operations;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.ASSESSMENT__STATUS;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__ASSESSMENTS;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;

/**
 * Sets the status or the analysis of a goal in a period; the assessment is made when the period has none.
 *
 * @param goal    what it is said of
 * @param period  the period it is said for
 * @param feature which value
 * @param value   of the feature's class; null for none
 */
public record SetAssessment(Goal goal, Period period, EStructuralFeature feature, Object value) implements Operation {

	/** Sets the status of the goal. */
	public SetAssessment(Goal goal, Period period, Status status) {
		this(goal, period, ASSESSMENT__STATUS, status);
	}

	@Override
	public String name() {
		return "setAssessment";
	}

	@Override
	public Optional<Refusal> check() {
		return Permission.toReport(goal, period)
				.or(() -> ValueRange.check(GOAL__ASSESSMENTS.getEReferenceType(), feature, value));
	}

	@Override
	public void apply() {
		PeriodEntries.ensure(goal, GOAL__ASSESSMENTS, period).eSet(feature, value);
	}
}
