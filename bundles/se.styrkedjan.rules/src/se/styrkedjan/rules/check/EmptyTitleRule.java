package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.rules.text.Titles;

/** Whatever is printed by its title must have one. */
public final class EmptyTitleRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return NeededTitle.of(element).filter(String::isEmpty)
				.map(title -> violation(element)).stream();
	}

	private static Violation violation(EObject element) {
		Violation violation = Violation.warning("emptyTitle", element, element.eClass().getName(),
				Titles.of(element.eContainer()));
		return element.eContents().isEmpty() ? violation.with(Fix.REMOVE_EMPTY) : violation;
	}
}
