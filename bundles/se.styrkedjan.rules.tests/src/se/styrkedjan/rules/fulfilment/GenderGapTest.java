package se.styrkedjan.rules.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Outcome;
import se.styrkedjan.model.steering.SteeringPackage.Literals;

class GenderGapTest {

	@ParameterizedTest
	@CsvSource({ "%,81.82,60,true", "%,60,70,true", "%,60,69.99,false", "%,50,50,false", "dagar,10,9,true", "dagar,10,9.1,false",
			"st,0,0,false", "st,0,3,true" })
	void aGapIsLargeFromItsLimitOn(String unit, BigDecimal women, BigDecimal men, boolean large) {
		assertEquals(large, GenderGap.of(outcome(unit, women, men)).orElseThrow().isLarge());
	}

	@Test
	void withoutBothThereIsNoGap() {
		assertEquals(Optional.empty(), GenderGap.of(outcome("%", BigDecimal.ONE, null)));
		assertEquals(Optional.empty(), GenderGap.of(outcome("%", null, BigDecimal.ONE)));
	}

	@Test
	void ofGroupsOfVeryFewNothingIsSaid() {
		Outcome outcome = outcome("%", new BigDecimal("25"), new BigDecimal("75"));
		outcome.setWomenWhole(BigDecimal.valueOf(4));
		assertFalse(GenderGap.of(outcome).orElseThrow().isLarge());
		outcome.setWomenWhole(BigDecimal.valueOf(8));
		assertTrue(GenderGap.of(outcome).orElseThrow().isLarge());
	}

	@Test
	void theDifferenceIsToldToOneDecimal() {
		assertEquals(new BigDecimal("21.8"),
				GenderGap.of(outcome("%", new BigDecimal("81.82"), new BigDecimal("60"))).orElseThrow().told());
	}

	private static Outcome outcome(String unit, BigDecimal women, BigDecimal men) {
		Indicator indicator = Elements.create(Literals.INDICATOR);
		indicator.setUnit(unit);
		Outcome outcome = Elements.create(Literals.OUTCOME);
		outcome.setWomen(women);
		outcome.setMen(men);
		indicator.getOutcomes().add(outcome);
		return outcome;
	}
}
