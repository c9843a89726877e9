package se.styrkedjan.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishNumberTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0,84 %|0.84|%|2", "0,84%|0.84|%|2", "25|25|''|0", "23 st|23|st|0",
			"\u221216,3 mnkr|-16.3|mnkr|1", "-16,3 mnkr|-16.3|mnkr|1", "\u201316,3|-16.3|''|1",
			"1 050 st|1050|st|0", "1\u00a0050\u00a0st|1050|st|0", "14\u2009919|14919|''|0",
			"14\u202f919,50|14919.50|''|2", "1234567|1234567|''|0", "0.84|0.84|''|2", "0.840|0.840|''|3",
			"1.234.567|1234567|''|0", "+3|3|''|0", "95,8 procent|95.8|%|1", "15 arbetsdagar|15|arbetsdagar|0",
			"12 kr/st|12|kr/st|0", "- 5|-5|''|0", "0|0|''|0", "3,5 %-enheter|3.5|%-enheter|1",
			"100 %|100|%|0", "2 000 kr per år|2000|kr per år|0",
			"1.234,50|1234.50|''|2", "1,234.50|1234.50|''|2", "-1.234.567,5 kr|-1234567.5|kr|1" })
	void readsWhatPeopleWrite(String text, BigDecimal value, String unit, int decimals) {
		assertEquals(new Quantity(value, unit, decimals), SwedishNumber.read(text).found().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tas fram av nämnd/styrelse", "12 av 54", "1 05", "12 34", "5-10", "ca 25", "<5", "1,2,3",
			"12,", ",5", "%", "1e5", "1e400", "1.23,5", "1,234,567", "abc", "3 mnkr 2", "2025-01-01", "12:30" })
	void doesNotGuess(String text) {
		assertEquals(new Reading.Problem<>("notANumber", text), SwedishNumber.read(text));
	}

	@Test
	void aPointBeforeThreeDigitsIsNotGuessed() {
		assertEquals(new Reading.Problem<>("ambiguousPoint", "1.050"), SwedishNumber.read("1.050"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "\u2013", "\u00a0", "\u2212" })
	void aLoneDashIsNothing(String text) {
		assertInstanceOf(Reading.Nothing.class, SwedishNumber.read(text));
	}

	@Test
	void writesUniformly() {
		assertEquals("14\u00a0919", SwedishNumber.format(new BigDecimal("14919"), SwedishNumber.AS_WRITTEN));
		assertEquals("\u221216,3\u00a0mnkr", SwedishNumber.format(new BigDecimal("-16.3"), -1, "mnkr"));
		assertEquals("22,22\u00a0%", SwedishNumber.format(new BigDecimal("22.2222"), 2, "%"));
		assertEquals("0", SwedishNumber.format(new BigDecimal("-0.4"), 0));
		assertEquals("1\u00a0234\u00a0567,5", SwedishNumber.format(new BigDecimal("1234567.5"), -1));
		assertEquals("100", SwedishNumber.format(new BigDecimal("1E+2"), -1));
		assertEquals("", SwedishNumber.format(null, 2, "%"));
	}

	@Test
	void amountsAreReadAsThousands() {
		assertEquals(0, new BigDecimal("-16300")
				.compareTo(SwedishNumber.read("\u221216,3 mnkr").found().orElseThrow().thousands()));
		assertEquals(0, new BigDecimal("1.5").compareTo(SwedishNumber.read("1 500 kr").found().orElseThrow().thousands()));
		assertEquals(0, new BigDecimal("42").compareTo(SwedishNumber.read("42 tkr").found().orElseThrow().thousands()));
		assertEquals(0, new BigDecimal("3000").compareTo(SwedishNumber.read("3 Mnkr").found().orElseThrow().thousands()));
		assertEquals(0, new BigDecimal("0.5").compareTo(SwedishNumber.read("500 sek").found().orElseThrow().thousands()));
		assertEquals(List.of(true, true, false), Stream.of("3 MSEK", "3", "3 %").map(SwedishNumber::read)
				.map(read -> read.found().orElseThrow().isMoney()).toList());
	}

	@Test
	void whatIsWrittenIsReadBackAlike() {
		for (String text : new String[] { "0", "-0.5", "12345.678", "-999", "1000", "1000000.00" }) {
			BigDecimal value = new BigDecimal(text);
			assertEquals(value, SwedishNumber.read(SwedishNumber.format(value, -1, "%")).found().orElseThrow().value());
		}
	}
}
