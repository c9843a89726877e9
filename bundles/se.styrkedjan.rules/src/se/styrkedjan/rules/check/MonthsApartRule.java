package se.styrkedjan.rules.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.rules.economy.MonthsApart;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.rules.text.Titles;

/**
 * An approved period says what its months sum to. A decided one stands as it was decided, whatever is corrected later, so
 * that nothing is asked of it.
 */
final class MonthsApartRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		return element instanceof EconomyLine line ? Reported.approved(line).stream()
				.flatMap(period -> MonthsApart.of(line, period).stream()).map(MonthsApartRule::violation) : Stream.empty();
	}

	private static Violation violation(MonthsApart apart) {
		String measure = apart.feature() == Literals.AMOUNT__BUDGET ? "measure.BUDGET" : "measure.OUTCOME";
		return Violation.warning("monthsDiffer", apart.line(), Titles.of(apart.line()), apart.period(), measure,
				words(apart.said()), words(apart.months()));
	}

	private static String words(BigDecimal amount) {
		return amount == null ? "–" : SwedishNumber.format(amount, SwedishNumber.AS_WRITTEN, "tkr");
	}
}
