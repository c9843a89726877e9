package se.styrkedjan.rules.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedAmountsTest {

	private static List<String> said(String text) {
		return StatedAmounts.of(text).stream()
				.map(one -> one.measure() + " " + one.value().stripTrailingZeros().toPlainString()).toList();
	}

	@Test
	void eachMeasureOfASentenceHasTheAmountAfterIt() {
		assertEquals(List.of("BUDGET 14919", "OUTCOME 14200"),
				said("Enhetens budget är 14 919 tkr och utfallet 14 200 tkr."));
		assertEquals(List.of("DEVIATION 719"), said("Sammantaget visar enheten ett överskott mot budget på 719 tkr."));
		assertEquals(List.of("FORECAST 16300"), said("Enhetens prognos är 16,3 mnkr."));
		assertEquals(List.of("OUTCOME 14200"), said("Nettokostnaden uppgår till 14\u00a0200 tkr"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Enhetens budget var 14 000 tkr 2024.", "Utfallet för sommarjobben är 200 tkr.",
			"Jämfört med föregående år är enhetens utfall 300 tkr högre.",
			"Enhetens budget är 14 919 tkr varav 2 000 tkr är statsbidrag.",
			"Totalt har utfallet minskat med 300 tkr.", "Enheten har 54 ärenden och en budget i balans.",
			"Enhetens överskott förklaras av vakanser.", "Totalt 45 % av budgeten är förbrukad." })
	void anAmountOfAnotherTimeOrOfAPartIsLeftAlone(String sentence) {
		assertEquals(List.of(), said(sentence));
	}

	@Test
	void aRoundedAmountCanBeTheFigureItWasRoundedFrom() {
		Statement said = StatedAmounts.of("Enhetens budget är 14,9 mnkr.").getFirst();
		assertTrue(said.canBe(new BigDecimal("14919")));
		assertTrue(said.canBe(new BigDecimal("-14919")));
		assertFalse(said.canBe(new BigDecimal("14990")));
		assertFalse(said.canBe(null));
	}
}
