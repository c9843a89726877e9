package se.styrkedjan.rules.process;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.process.Process;
import se.styrkedjan.rules.check.Fix;
import se.styrkedjan.rules.check.Rule;
import se.styrkedjan.rules.check.Violation;

/** Somebody owns a process. */
final class OwnerRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Process process && isBlank(process.getOwnerRole())
				? Stream.of(Violation.warning("process.noOwner", element, String.valueOf(process.getName())).with(Fix.OWN_BY_LANE))
				: Stream.empty();
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
