package se.styrkedjan.forms.problems;

import se.styrkedjan.rules.check.Severity;
import se.styrkedjan.rules.check.Violation;

/** Which findings are shown. */
enum ProblemFilter {
	/** What is missing or wrong. */
	MISSING,
	/** What stops publishing. */
	STOPS,
	/** Hints too. */
	ALL;

	boolean lets(Violation violation) {
		return switch (this) {
		case MISSING -> violation.severity() != Severity.INFO;
		case STOPS -> violation.severity() == Severity.STOPS_PUBLISHING;
		case ALL -> true;
		};
	}
}
