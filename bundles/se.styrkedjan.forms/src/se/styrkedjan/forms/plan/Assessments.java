package se.styrkedjan.forms.plan;

import java.util.Optional;

import se.styrkedjan.model.steering.Assessment;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;

/** What was said of goals in the periods of a year. */
public final class Assessments {

	private Assessments() {
	}

	/** What was said of a goal in a period. */
	public static Optional<Assessment> of(Goal goal, Period period) {
		return goal.getAssessments().stream().filter(assessment -> assessment.getPeriod() == period).findFirst();
	}

	/** The status of a goal in a period; no data when nothing was said. */
	public static Status status(Goal goal, Period period) {
		return of(goal, period).map(Assessment::getStatus).orElse(Status.NO_DATA);
	}

	/** What was said of a goal in the newest period before one, in the same year. */
	public static Optional<Assessment> before(Goal goal, Period period) {
		return goal.getAssessments().stream().filter(assessment -> assessment.getPeriod().compareTo(period) < 0)
				.reduce((one, other) -> one.getPeriod().compareTo(other.getPeriod()) >= 0 ? one : other);
	}
}
