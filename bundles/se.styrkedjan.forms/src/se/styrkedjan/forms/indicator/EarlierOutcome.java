package se.styrkedjan.forms.indicator;

import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__FORECAST;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__MEN_WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__SOURCE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__VALUE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WHOLE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_PART;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.OUTCOME__WOMEN_WHOLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.SetOutcome;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.earlier.Said;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.text.SwedishNumber;

/** What was measured and said of an indicator in the period before. */
final class EarlierOutcome {

	/** Counts come before what follows from them. */
	private static final List<EAttribute> COPIED = List.of(OUTCOME__MEN_PART, OUTCOME__MEN_WHOLE, OUTCOME__WOMEN_PART,
			OUTCOME__WOMEN_WHOLE, OUTCOME__PART, OUTCOME__WHOLE, OUTCOME__MEN, OUTCOME__WOMEN, OUTCOME__VALUE,
			OUTCOME__FORECAST, OUTCOME__SOURCE);
	private static final List<EAttribute> SHOWN = List.of(OUTCOME__VALUE, OUTCOME__PART, OUTCOME__WHOLE, OUTCOME__WOMEN,
			OUTCOME__MEN, OUTCOME__FORECAST);

	private EarlierOutcome() {
	}

	/** What there was before a period; empty when nothing was. */
	static Optional<Said> before(Indicator indicator, Period period) {
		return Outcomes.before(indicator, period).map(outcome -> new Said(Said.label(outcome.getPeriod(), outcome),
				outcome.getAnalysis() == null ? "" : outcome.getAnalysis(), figures(indicator, period, outcome)));
	}

	private static Optional<Said.Figures> figures(Indicator indicator, Period period, Outcome earlier) {
		String words = SHOWN.stream().filter(feature -> earlier.eGet(feature) != null)
				.map(feature -> Wording.current().feature(feature) + " " + value(indicator, feature, earlier))
				.collect(Collectors.joining(" · "));
		return words.isEmpty() ? Optional.empty() : Optional.of(new Said.Figures(words, copy(indicator, period, earlier)));
	}

	private static String value(Indicator indicator, EAttribute feature, Outcome earlier) {
		boolean count = feature == OUTCOME__PART || feature == OUTCOME__WHOLE;
		return SwedishNumber.format((BigDecimal) earlier.eGet(feature), SwedishNumber.AS_WRITTEN,
				count ? "" : indicator.getUnit());
	}

	/** Copies what the period lacks; nothing that is there is overwritten. */
	private static Optional<Operation> copy(Indicator indicator, Period period, Outcome earlier) {
		Optional<Outcome> present = Outcomes.of(indicator, period);
		Stream<EAttribute> lacking = COPIED.stream().filter(feature -> earlier.eGet(feature) != null)
				.filter(feature -> present.map(outcome -> outcome.eGet(feature)).isEmpty());
		List<Operation> parts = lacking
				.<Operation>map(feature -> new SetOutcome(indicator, period, feature, earlier.eGet(feature))).toList();
		return parts.isEmpty() ? Optional.empty() : Optional.of(new CompositeOperation("copyEarlier", parts));
	}
}
