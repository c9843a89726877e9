package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Agreement;
import se.styrkedjan.model.process.Forum;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** At least two meet in a forum, and at least two have made an agreement. */
final class CollaborationRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return switch (element) {
		case Forum forum when forum.getMembers().size() < 2 -> found("process.emptyForum", forum, forum.getName());
		case Agreement agreement when agreement.getParties().size() < 2 ->
			found("process.emptyAgreement", agreement, agreement.getName());
		default -> Stream.empty();
		};
	}

	private static Stream<Violation> found(String code, EObject element, String name) {
		return Stream.of(Violation.warning(code, element, String.valueOf(name)).with(Fix.REMOVE_EMPTY));
	}
}
