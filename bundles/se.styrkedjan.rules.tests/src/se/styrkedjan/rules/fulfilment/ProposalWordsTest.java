package se.styrkedjan.rules.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Direction;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

class ProposalWordsTest {

	private final Indicator indicator = Elements.create(Literals.INDICATOR);
	private final Outcome outcome = Elements.create(Literals.OUTCOME);

	@BeforeEach
	void anIndicatorWithATarget() {
		indicator.setTarget(Elements.create(Literals.TARGET));
		indicator.getOutcomes().add(outcome);
	}

	private String said(Locale locale) {
		return ProposalWords.in(locale).of(outcome).replace('\u00a0', ' ');
	}

	private void measure(String unit, Direction direction, String value, String target) {
		indicator.setUnit(unit);
		indicator.setDirection(direction);
		outcome.setValue(value == null ? null : new BigDecimal(value));
		indicator.getTarget().setValue(target == null ? null : new BigDecimal(target));
	}

	@Test
	void aMissOfWhatShouldBeLowLiesAboveTheTarget() {
		measure("dagar", Direction.LOWER, "14", "12");
		assertEquals("14 dagar, mål 12 dagar: 16,7 % över, inom toleransen 25 %, uppfylls delvis.", said(Locale.of("sv")));
		assertEquals("14 dagar, target 12 dagar: 16.7 % above, within the tolerance of 25 %, partly met."
				.replace("16.7", "16,7"), said(Locale.ENGLISH));
	}

	@Test
	void aMissOfAnExactTargetLiesOnEitherSide() {
		measure("", Direction.EXACT, "7", "8");
		assertEquals("7, mål 8: 12,5 % under, inom toleransen 25 %, uppfylls delvis.", said(Locale.of("sv")));
		measure("", Direction.EXACT, "9", "8");
		assertEquals("9, mål 8: 12,5 % över, inom toleransen 25 %, uppfylls delvis.", said(Locale.of("sv")));
	}

	@Test
	void theCouncilsTargetIsNamedAsSuch() {
		measure("antal", Direction.LOWER, "9", null);
		indicator.getTarget().setCityValue(BigDecimal.ZERO);
		assertEquals("9, KF:s mål 0: målet noll är inte nått, uppfylls inte.", said(Locale.of("sv")));
	}

	@Test
	void whatIsMissingIsSaidPlainly() {
		measure("%", Direction.HIGHER, null, "5");
		assertEquals("Det finns inget utfall i siffror.", said(Locale.of("sv")));
		measure("%", Direction.HIGHER, "22.22", null);
		assertEquals("22,22 %, men det finns inget årsmål i siffror att jämföra med.", said(Locale.of("sv")));
	}

	@Test
	void everyReasonHasWordsInBothLanguages() {
		String[][] cases = { { "5", "5" }, { "4", "5" }, { "1", "5" }, { "-1", "0" }, { null, "5" }, { "5", null } };
		for (String[] values : cases) {
			measure("%", Direction.HIGHER, values[0], values[1]);
			assertFalse(said(Locale.ENGLISH).equals(said(Locale.of("sv"))) || said(Locale.ENGLISH).contains("{"));
		}
	}
}
