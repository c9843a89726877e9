package se.styrkedjan.rules.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.rules.fulfilment.Counts;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.rules.text.Titles;

/** The counts of an outcome agree with its share and with each other: a part with its whole, women and men with all. */
final class CountsRule implements Rule {

	@Override
	public Stream<Violation> check(EObject element, LocalDate today) {
		if (!(element instanceof Outcome outcome) || Reported.isDecided(outcome, outcome.getPeriod())) {
			return Stream.empty();
		}
		return Stream.of(Stream.of(Counts.of(outcome), Counts.ofWomen(outcome), Counts.ofMen(outcome))
				.flatMap(Optional::stream).filter(counts -> counts.part().compareTo(counts.whole()) > 0)
				.map(counts -> tell("partAboveWhole", outcome, number(counts.part()), number(counts.whole()))),
				share(outcome).stream(), groups(outcome).stream()).flatMap(found -> found);
	}

	/** The share is compared with as many decimals as it is written with. */
	private static Optional<Violation> share(Outcome outcome) {
		BigDecimal value = outcome.getValue();
		if (value == null || !Counts.makeOutcomesOf(outcome.getIndicator())) {
			return Optional.empty();
		}
		int decimals = Math.max(0, value.scale());
		return Counts.of(outcome).filter(counts -> counts.share(decimals).compareTo(value) != 0)
				.map(counts -> tell("outcomeNotItsCounts", outcome, number(value), number(counts.part()),
						number(counts.whole()), number(counts.share(Math.max(decimals, Counts.USUAL_DECIMALS)))));
	}

	private static Optional<Violation> groups(Outcome outcome) {
		return Counts.ofWomen(outcome).flatMap(women -> Counts.ofMen(outcome).map(women::plus))
				.flatMap(sum -> Counts.of(outcome).filter(all -> !all.isSame(sum))
						.map(all -> tell("groupsNotTotal", outcome, number(sum.part()), number(sum.whole()),
								number(all.part()), number(all.whole()))));
	}

	private static Violation tell(String code, Outcome outcome, String... numbers) {
		return Violation.warning(code, outcome,
				Stream.concat(Stream.of(Titles.of(outcome), outcome.getPeriod()), Stream.of(numbers)).toArray());
	}

	private static String number(BigDecimal number) {
		return SwedishNumber.format(number.stripTrailingZeros().scale() <= 0 ? number.setScale(0, RoundingMode.HALF_UP)
				: number, SwedishNumber.AS_WRITTEN);
	}
}
