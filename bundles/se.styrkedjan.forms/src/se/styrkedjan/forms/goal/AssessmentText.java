package se.styrkedjan.forms.goal;

import java.util.Optional;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetAssessment;
import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

/**
 * The analysis of a goal in a period; the assessment that holds it is made with its first word.
 *
 * @param goal   what is judged
 * @param period when
 */
record AssessmentText(Goal goal, Period period) implements TextTarget {

	@Override
	public String text() {
		return Assessments.of(goal, period).map(Assessment::getAnalysis).orElse("");
	}

	@Override
	public Operation change(String text) {
		return new SetAssessment(goal, period, Literals.ASSESSMENT__ANALYSIS, text.isEmpty() ? null : text);
	}

	/** The operation that judges the goal. */
	Operation judge(Status status) {
		return new SetAssessment(goal, period, status);
	}

	@Override
	public Optional<Refusal> refusal() {
		return Permission.toReport(goal, period);
	}
}
