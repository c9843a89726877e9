package se.styrkedjan.rules.fulfilment;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.rules.text.WordBundle;

/**
 * Why a fulfilment is proposed, in one sentence that can be checked with pen and paper: <q>12 av 54 = 22,22 %, mål 25 %:
 * 11,1 % under, uppfylls delvis.</q> Thread-safe.
 */
public final class ProposalWords {

	private static final Set<String> UNSAID_UNITS = Set.of("antal", "index", "number", "st");

	private final WordBundle words;

	private ProposalWords(Locale locale) {
		words = WordBundle.of(ProposalWords.class, locale);
	}

	/** Words in a language: English for English, Swedish for any other. */
	public static ProposalWords in(Locale locale) {
		return new ProposalWords(WordBundle.nearest(locale));
	}

	/** Words in the language the program was started with. */
	public static ProposalWords current() {
		return in(WordBundle.language());
	}

	/** The sentence about an outcome. */
	public String of(Outcome outcome) {
		Proposal proposal = Fulfilment.propose(outcome);
		return words.text("fulfilment." + proposal.reason(), figure(outcome), target(outcome.getIndicator()),
				number(proposal.miss()), words.text(isUnder(outcome) ? "under" : "over"), number(proposal.tolerance()));
	}

	/** The outcome with the counts it is made of, such as <q>12 av 54 = 22,22 %</q>; empty when there is no number. */
	public String figure(Outcome outcome) {
		String value = quantity(outcome.getIndicator(), outcome.getValue());
		return value.isEmpty() ? "" : Counts.of(outcome).map(counts -> counts(counts, value)).orElse(value);
	}

	/** A share with the counts it is made of. */
	public String counts(Counts counts, String share) {
		return words.text("counts", number(counts.part()), number(counts.whole()), share);
	}

	private String target(Indicator indicator) {
		return Fulfilment.target(indicator).map(target -> words.text(
				indicator.getTarget().getValue() == null ? "cityTarget" : "target", quantity(indicator, target))).orElse("");
	}

	/** Where a higher number is better the miss lies under the target; where an exact one is, on either side. */
	private static boolean isUnder(Outcome outcome) {
		Indicator indicator = outcome.getIndicator();
		if (indicator == null || indicator.getDirection() != Direction.EXACT) {
			return indicator == null || indicator.getDirection() == Direction.HIGHER;
		}
		return outcome.getValue() == null || Fulfilment.target(indicator)
				.filter(target -> outcome.getValue().compareTo(target) > 0).isEmpty();
	}

	private static String quantity(Indicator indicator, BigDecimal value) {
		String unit = indicator == null || indicator.getUnit() == null ? "" : indicator.getUnit().strip();
		boolean said = !UNSAID_UNITS.contains(unit.toLowerCase(Locale.ROOT));
		return SwedishNumber.format(value, indicator == null ? SwedishNumber.AS_WRITTEN : indicator.getDecimals(),
				said ? unit : "");
	}

	private static String number(BigDecimal number) {
		return number == null ? ""
				: SwedishNumber.format(number.scale() > 0 ? number.stripTrailingZeros() : number, SwedishNumber.AS_WRITTEN);
	}
}
