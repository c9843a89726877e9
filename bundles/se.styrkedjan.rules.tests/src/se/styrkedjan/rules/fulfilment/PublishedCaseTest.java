package se.styrkedjan.rules.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.Status;
import se.styrkedjan.model.steering.SteeringPackage.Literals;
import se.styrkedjan.model.steering.Target;

/**
 * Outcomes of a unit for economic assistance that have been published with their targets and how they were judged: the
 * rule comes to the same by itself, four reached, four partly and one not, and says why.
 */
class PublishedCaseTest {

	/** What was published, and what the rule is to say of it. */
	enum Published {
		SHARE_OF_ADULTS(Direction.LOWER, "0.84", "1.5", Status.FULLY, "0,84 %, mål 1,5 %: nått, uppfylls helt."),
		LONG_TERM(Direction.LOWER, "0.64", "1.0", Status.FULLY, "0,64 %, mål 1,0 %: nått, uppfylls helt."),
		EVICTIONS_AVERTED(Direction.HIGHER, 593, 619, "80", Status.FULLY, "593 av 619 = 95,80 %, mål 80 %: nått, uppfylls helt."),
		ASSESSED_IN_TIME(Direction.HIGHER, 45, 55, "75", Status.FULLY, "45 av 55 = 81,82 %, mål 75 %: nått, uppfylls helt."),
		CONTRACTS_TAKEN_OVER(Direction.HIGHER, 12, 54, "25", Status.PARTLY,
				"12 av 54 = 22,22 %, mål 25 %: 11,1 % under, inom toleransen 25 %, uppfylls delvis."),
		RECOMMENDED(Direction.HIGHER, "61.9", "75", Status.PARTLY,
				"61,9 %, mål 75 %: 17,5 % under, inom toleransen 25 %, uppfylls delvis."),
		ACTIVE_INDEX(Direction.HIGHER, "76", "83", Status.PARTLY,
				"76 %, mål 83 %: 8,4 % under, inom toleransen 25 %, uppfylls delvis."),
		FOLLOWED_UP(Direction.HIGHER, "56", "70", Status.PARTLY,
				"56 %, mål 70 %: 20 % under, inom toleransen 25 %, uppfylls delvis."),
		PLANS_IN_TIME(Direction.HIGHER, 14, 27, "75", Status.NOT,
				"14 av 27 = 51,85 %, mål 75 %: 30,9 % under, mer än toleransen 25 %, uppfylls inte.");

		private final Direction direction;
		private final Counts counts;
		private final BigDecimal value;
		private final BigDecimal target;
		private final Status judged;
		private final String said;

		Published(Direction direction, String value, String target, Status judged, String said) {
			this.direction = direction;
			this.counts = null;
			this.value = new BigDecimal(value);
			this.target = new BigDecimal(target);
			this.judged = judged;
			this.said = said;
		}

		Published(Direction direction, int part, int whole, String target, Status judged, String said) {
			this.direction = direction;
			this.counts = new Counts(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
			this.value = counts.share(-1);
			this.target = new BigDecimal(target);
			this.judged = judged;
			this.said = said;
		}

		Outcome outcome() {
			Indicator indicator = Elements.create(Literals.INDICATOR);
			indicator.setUnit("%");
			indicator.setDirection(direction);
			Target aim = Elements.create(Literals.TARGET);
			aim.setValue(target);
			indicator.setTarget(aim);
			Outcome outcome = Elements.create(Literals.OUTCOME);
			outcome.setValue(value);
			outcome.setPart(counts == null ? null : counts.part());
			outcome.setWhole(counts == null ? null : counts.whole());
			indicator.getOutcomes().add(outcome);
			return outcome;
		}
	}

	@ParameterizedTest
	@EnumSource
	void theRuleComesToWhatWasPublishedAndSaysWhy(Published published) {
		assertEquals(published.judged, Fulfilment.propose(published.outcome()).status());
		assertEquals(published.said,
				ProposalWords.in(Locale.of("sv")).of(published.outcome()).replace('\u00a0', ' '));
	}

	@Test
	void ofNineFourAreReachedFourPartlyOneNot() {
		for (Status status : new Status[] { Status.FULLY, Status.PARTLY, Status.NOT }) {
			assertEquals(status == Status.NOT ? 1 : 4, Arrays.stream(Published.values())
					.filter(published -> Fulfilment.propose(published.outcome()).status() == status).count(), status.toString());
		}
	}
}
