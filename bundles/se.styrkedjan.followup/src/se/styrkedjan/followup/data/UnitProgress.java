package se.styrkedjan.followup.data;

import java.util.List;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.rules.check.Severity;
import se.styrkedjan.rules.check.Violation;

/**
 * How far a unit has come with the year.
 *
 * @param plan       its plan
 * @param violations what is missing or wrong in it
 */
public record UnitProgress(Plan plan, List<Violation> violations) {

	/** Copies the list. */
	public UnitProgress {
		violations = List.copyOf(violations);
	}

	/** How many places need attention; remarks do not count. */
	public long missing() {
		return violations.stream().filter(violation -> violation.severity() != Severity.INFO).count();
	}
}
