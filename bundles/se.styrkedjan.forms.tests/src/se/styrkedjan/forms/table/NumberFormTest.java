package se.styrkedjan.forms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class NumberFormTest {

	private static final NumberForm PERCENT = new NumberForm("%", 1);

	@Test
	void numbersAreShownInSwedishForm() {
		assertEquals("95,8\u00a0%", PERCENT.format(new BigDecimal("95.79")));
		assertEquals("14\u00a0919", new NumberForm("kr", -1).format(new BigDecimal("14919")));
		assertEquals("", PERCENT.format(null));
	}

	@Test
	void numbersAreReadGenerously() throws UnreadableException {
		assertEquals(new BigDecimal("0.84"), PERCENT.parse(" 0,84 % "));
		assertEquals(new BigDecimal("-1050"), new NumberForm("st", 0).parse("−1 050 st"));
		assertEquals(new BigDecimal("7.9"), NumberForm.PLAIN.parse("7,9"));
	}

	@Test
	void anotherUnitIsRefusedAndNamed() {
		String wanted = assertThrows(UnreadableException.class, () -> PERCENT.parse("12 kr")).getMessage();
		assertTrue(wanted.contains("%") && wanted.contains("kr"), wanted);
	}

	@Test
	void aWordIsRefused() {
		assertThrows(UnreadableException.class, () -> PERCENT.parse("många"));
	}
}
