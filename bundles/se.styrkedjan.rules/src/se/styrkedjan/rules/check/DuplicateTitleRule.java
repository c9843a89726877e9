package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.rules.text.Titles;

/** Goals, indicators or activities side by side do not have the same title; the later one is told of. */
final class DuplicateTitleRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (element.eContainer() == null
				|| !(element instanceof Goal || element instanceof Indicator || element instanceof Activity)) {
			return Stream.empty();
		}
		String title = key(element);
		boolean repeated = !title.isEmpty() && element.eContainer().eContents().stream()
				.takeWhile(sibling -> sibling != element).filter(sibling -> sibling.eClass() == element.eClass())
				.anyMatch(sibling -> key(sibling).equals(title));
		return repeated ? Stream.of(Violation.warning("duplicateTitle", element, Titles.of(element),
				element.eClass().getName())) : Stream.empty();
	}

	private static String key(EObject element) {
		return NeededTitle.of(element).orElse("").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
	}
}
