package se.styrkedjan.forms.economy;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__BUDGET;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__FORECAST;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.AMOUNT__OUTCOME;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.PeriodEntries;
import se.styrkedjan.editing.operations.SetAmount;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.earlier.Said;
import se.styrkedjan.model.steering.Amount;
import se.styrkedjan.model.steering.EconomyLine;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.text.SwedishNumber;

/** The amounts and the explanation of an economy line in the period before. */
final class EarlierAmount {

	private static final String UNIT = "tkr";
	private static final List<EAttribute> SHOWN = List.of(AMOUNT__OUTCOME, AMOUNT__BUDGET, AMOUNT__FORECAST);
	/** An outcome is another each time; budget and forecast often stay. */
	private static final List<EAttribute> COPIED = List.of(AMOUNT__BUDGET, AMOUNT__FORECAST);

	private EarlierAmount() {
	}

	/** What there was before a period; empty when nothing was. */
	static Optional<Said> before(EconomyLine line, Period period) {
		return line.getAmounts().stream()
				.filter(amount -> amount.getPeriod().compareTo(period) < 0 && amount.getPeriod() != Period.EXTRA)
				.max(Comparator.comparing(Amount::getPeriod))
				.map(earlier -> new Said(Said.label(earlier.getPeriod(), earlier),
						earlier.getExplanation() == null ? "" : earlier.getExplanation(), figures(line, period, earlier)));
	}

	private static Optional<Said.Figures> figures(EconomyLine line, Period period, Amount earlier) {
		String words = SHOWN.stream().filter(feature -> earlier.eGet(feature) != null)
				.map(feature -> Wording.current().feature(feature) + " " + SwedishNumber
						.format((BigDecimal) earlier.eGet(feature), SwedishNumber.AS_WRITTEN, UNIT))
				.collect(Collectors.joining(" · "));
		return words.isEmpty() ? Optional.empty() : Optional.of(new Said.Figures(words, copy(line, period, earlier)));
	}

	/** Copies what the period lacks; nothing that is there is overwritten. */
	private static Optional<Operation> copy(EconomyLine line, Period period, Amount earlier) {
		Optional<Amount> present = PeriodEntries.find(line.getAmounts(), period);
		List<Operation> parts = COPIED.stream().filter(feature -> earlier.eGet(feature) != null)
				.filter(feature -> present.map(amount -> amount.eGet(feature)).isEmpty())
				.<Operation>map(feature -> new SetAmount(line, period, feature, earlier.eGet(feature))).toList();
		return parts.isEmpty() ? Optional.empty() : Optional.of(new CompositeOperation("copyEarlier", parts));
	}
}
