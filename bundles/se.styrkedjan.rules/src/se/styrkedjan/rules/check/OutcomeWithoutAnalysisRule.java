package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.rules.text.PlainText;
import se.styrkedjan.rules.text.Titles;

/** An outcome is explained; one that does not reach its target weighs more than one that does. */
final class OutcomeWithoutAnalysisRule implements Rule {

	private static final String CODE = "outcomeWithoutAnalysis";

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Outcome outcome) || outcome.getValue() == null || outcome.getPeriod() == Period.VP
				|| !PlainText.isBlank(outcome.getAnalysis())
				|| Reported.isDecided(outcome, outcome.getPeriod())) {
			return Stream.empty();
		}
		Violation warning = Violation.warning(CODE, outcome, Titles.of(outcome), outcome.getPeriod());
		return Stream.of(outcome.getFulfilment() == Status.FULLY
				? new Violation(CODE, warning.arguments(), outcome, Severity.INFO, warning.fixes())
				: warning);
	}
}
