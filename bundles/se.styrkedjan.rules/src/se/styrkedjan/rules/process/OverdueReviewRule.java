package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessState;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** What is approved is looked over in time. */
final class OverdueReviewRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return switch (element) {
		case Process process when process.getState() == ProcessState.APPROVED ->
			check(process, process.getName(), process.getNextReview(), today, Fix.REVISE);
		case Agreement agreement -> check(agreement, agreement.getName(), agreement.getNextReview(), today,
				Fix.REVIEW_NEXT_YEAR);
		default -> Stream.empty();
		};
	}

	private static Stream<Violation> check(EObject target, String name, LocalDate review, LocalDate today,
			Fix fix) {
		return review != null && review.isBefore(today)
				? Stream.of(Violation.warning("process.reviewOverdue", target, String.valueOf(name), review.toString()).with(fix))
				: Stream.empty();
	}
}
