package se.styrkedjan.rules.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Target;
import se.styrkedjan.rules.text.Titles;

/** An indicator has a target of the year, in numbers or words, of the unit or of the city council. */
final class IndicatorWithoutTargetRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof Indicator indicator && !hasTarget(indicator.getTarget())
				? Stream.of(Violation.warning("indicatorWithoutTarget", indicator, Titles.of(indicator)))
				: Stream.empty();
	}

	private static boolean hasTarget(Target target) {
		return target != null && (target.getValue() != null || target.getCityValue() != null
				|| isSaid(target.getText()) || isSaid(target.getCityText()));
	}

	private static boolean isSaid(String text) {
		return text != null && !text.isBlank();
	}
}
