package se.styrkedjan.forms.indicator;

import java.util.Optional;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.rules.fulfilment.GenderGap;
import se.styrkedjan.rules.text.SwedishNumber;
import se.styrkedjan.ui.message.Messages;

/** Says how far the outcomes of women and men lie apart. */
final class GapWords {

	private static final Messages WORDS = Messages.of(GapWords.class);

	private GapWords() {
	}

	/** The gap of a period. */
	static Optional<GenderGap> gap(Indicator indicator, Period period) {
		return Outcomes.of(indicator, period).flatMap(GenderGap::of);
	}

	/** The difference with its unit, such as <q>21,8 procentenheter</q>; empty when one of the two is missing. */
	static String difference(Indicator indicator, Period period) {
		return gap(indicator, period).map(GapWords::difference).orElse("");
	}

	private static String difference(GenderGap gap) {
		String number = SwedishNumber.format(gap.told(), SwedishNumber.AS_WRITTEN);
		return gap.isShare() ? WORDS.text("gap.points", number) : number;
	}

	/** A sentence about a gap that is to be explained; empty when there is none. */
	static Optional<String> large(Indicator indicator, Period period) {
		return gap(indicator, period).filter(GenderGap::isLarge)
				.map(gap -> WORDS.text("gap.large", difference(gap), limit(gap)));
	}

	private static String limit(GenderGap gap) {
		return gap.isShare() ? WORDS.text("gap.limit.points", GenderGap.POINTS)
				: WORDS.text("gap.limit.part", GenderGap.PART_OF_LARGER);
	}
}
