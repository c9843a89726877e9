package se.styrkedjan.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishFormatTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0;0;0", "14919;0;14_919", "1234567.5;1;1_234_567,5", "-16.3;1;−16,3",
			"999;0;999", "1000;0;1_000", "22.225;2;22,23", "-0.04;1;0,0", "81.82;-1;81,82", "5.0;-1;5,0", "1E+3;-1;1_000",
			"-1000;0;−1_000", "0.005;2;0,01" })
	void numberHasCommaThousandsAndTrueMinus(String value, int decimals, String printed) {
		assertEquals(printed.replace('_', '\u00a0'), SwedishFormat.number(new BigDecimal(value), decimals));
	}

	@Test
	void quantityHasItsUnitOnTheSameLine() {
		assertEquals("22,2\u00a0%", SwedishFormat.quantity(new BigDecimal("22.22"), 1, "%"));
		assertEquals("12", SwedishFormat.quantity(new BigDecimal("12"), 0, ""));
	}

	@Test
	void nothingIsPrintedOfWhatIsUnknown() {
		assertEquals("", SwedishFormat.number(null, 1));
		assertEquals("", SwedishFormat.quantity(null, 1, "%"));
		assertEquals("", SwedishFormat.count(null));
		assertEquals("", SwedishFormat.date(null));
	}

	@Test
	void dayIsPrintedAsIso() {
		assertEquals("2026-01-09", SwedishFormat.date(LocalDate.of(2026, 1, 9)));
	}
}
