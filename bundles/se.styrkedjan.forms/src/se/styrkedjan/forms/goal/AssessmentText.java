package se.styrkedjan.forms.goal;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.AddElement;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.Assessments;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.identity.Elements;
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
		return set(Literals.ASSESSMENT__ANALYSIS, text.isEmpty() ? null : text);
	}

	/** The operation that judges the goal. */
	Operation judge(Status status) {
		return set(Literals.ASSESSMENT__STATUS, status);
	}

	private Operation set(EAttribute attribute, Object value) {
		Optional<Assessment> existing = Assessments.of(goal, period);
		if (existing.isPresent()) {
			return new SetFeature(existing.get(), attribute, value);
		}
		Assessment created = Elements.create(Literals.ASSESSMENT);
		created.setPeriod(period);
		created.eSet(attribute, value);
		return new AddElement(goal, Literals.GOAL__ASSESSMENTS, created);
	}

	@Override
	public Optional<Refusal> refusal() {
		return Permission.toReport(goal, period);
	}
}
